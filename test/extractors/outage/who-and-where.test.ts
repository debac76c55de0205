/** Whose outage it is and where it was felt, told apart from what is only named beside it. */
import { expect, test } from '@jest/globals'
import { createPipeline } from '../../../src/index.ts'

const pipeline = await createPipeline()

function read(
  text: string,
  published: string,
  language: 'id' | 'en' = 'en',
): { services: string[]; operator: string | null; category: string | null; places: string[]; worldwide: boolean } {
  const { outage, entities } = pipeline.extract({ text, published, language })
  const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id
  return {
    services: (outage?.services ?? []).map(name),
    operator: outage?.operator == null ? null : name(outage.operator),
    category: outage?.category ?? null,
    places: (outage?.places ?? []).map(name),
    worldwide: outage?.worldwide ?? false,
  }
}

test('what a cloud carries goes down with it and is no service of its own', () => {
  const text =
    'Cloudflare outage hits sites such as Spotify and Discord\n\nCloudflare went down on Tuesday, and sites such as Spotify and Discord were hit.'
  expect(read(text, '2024-05-07').services).toEqual(['Cloudflare'])
})

test('services named in a row failed together', () => {
  const text = 'Facebook, Instagram dan WhatsApp tumbang pada Selasa (7/5/2024) malam. Telegram mencatat lonjakan pengguna baru.'
  expect(read(text, '2024-05-07', 'id').services).toEqual(['Facebook', 'Instagram', 'WhatsApp'])
})

test('a power cut behind "after" is a cause: the flights are what failed', () => {
  const text =
    'Delta flights cancelled after power outage\n\nDelta Air Lines grounded flights on Monday after a power outage hit its computers. Passengers queued at airports.'
  expect(read(text, '2016-08-08')).toMatchObject({ services: ['Delta Air Lines'], category: 'transport' })
})

test('a list of places is felt in each, with an unknown name in its midst', () => {
  const text = 'Listrik padam pada Minggu (4/8/2019) di Banten, Jakarta, Jawa Barat, hingga sebagian Jawa Tengah, kata PLN.'
  expect(read(text, '2019-08-04', 'id').places).toEqual(['Banten', 'Jakarta', 'Jawa Barat', 'Jawa Tengah'])
})

test('where it broke, who speaks from where, and part of a name are no places of it', () => {
  const text =
    'Dubai: Telkomsel users in Medan lost service on Monday after a cable was cut near Jeddah. Service in Medan is still down, Telkomsel Indonesia said in Jakarta.'
  expect(read(text, '2024-05-07').places).toEqual(['Medan'])
})

test('those who are counted are hit where they are', () => {
  const text = 'Xcel Energy lost a substation on Monday, and about 8,000 customers in Denver were without power.'
  expect(read(text, '2024-05-07')).toMatchObject({ services: [], operator: 'Xcel Energy', category: 'power', places: ['Denver'] })
})

test('a global something else does not make it worldwide', () => {
  const text = 'WhatsApp down pada Rabu (22/5/2019) siang di Jakarta. Tagarnya menjadi topik terpopuler global di Twitter.'
  expect(read(text, '2019-05-22', 'id').worldwide).toBe(false)
})

test('what the state runs is the state’s, unless it is flights', () => {
  const tax = 'Coretax tidak bisa diakses sejak Jumat (23/5/2025). Direktorat Jenderal Pajak meminta maaf kepada wajib pajak.'
  expect(read(tax, '2025-05-23', 'id')).toMatchObject({ services: ['Coretax'], category: 'government' })
})

test('those who are hit are where they are; speakers, strangers and lines between places are not', () => {
  const text =
    'Pelanggan Telkomsel di Palu, Poso dan Donggala mengeluhkan internet mati sejak Selasa (7/5/2024). Gangguan terjadi pada kabel ruas Batam-Pontianak, kata manajemen di Jakarta. Menurut Rudi, analis di Bogor, internet mati itu jarang terjadi.'
  expect(read(text, '2024-05-07', 'id').places).toEqual(['Palu', 'Poso', 'Donggala'])
})

test('an airport and the town it lies in are one place', () => {
  const text = 'Listrik padam di Bandara Juanda, Sidoarjo, Jawa Timur, pada Selasa (7/5/2024) pagi. PLN meminta maaf.'
  expect(read(text, '2024-05-07', 'id').places).toEqual(['Bandara Juanda'])
})

test('lines under a heading of areas list where the power goes off', () => {
  const text =
    'PLN memadamkan listrik sementara di Semarang pada Rabu (8/5/2024). Berikut wilayah yang padam:\n\n- Kecamatan Tembalang, pukul 09.00 WIB sampai selesai\n- Kecamatan Mijen, pukul 13.00 WIB sampai selesai\n\nPLN meminta maaf kepada pelanggan di wilayah itu.'
  expect(read(text, '2024-05-07', 'id').places).toEqual(expect.arrayContaining(['Semarang', 'Kecamatan Tembalang', 'Kecamatan Mijen']))
})

test('where it broke, and whose clock is read, are no places of it', () => {
  const text =
    'Internet users in Nairobi lost service on Monday after several undersea cables were cut in the Red Sea. It began at 4.05 am in London, said a firm at its Boston headquarters.'
  expect(read(text, '2024-05-07').places).toEqual(['Nairobi'])
})

test('a product that its users complain of is meant, not the company', () => {
  const text = 'Pengguna mengeluhkan layanan GoPay pada Selasa (7/5/2024). Saldo GoPay tidak masuk, dan Gojek meminta maaf atas gangguan itu.'
  expect(read(text, '2024-05-07', 'id').services).toEqual(['GoPay'])
})

test('a company named beside its own product is no service; in a list with it, it is', () => {
  const apart = 'ChatGPT went down on Tuesday. OpenAI, which runs ChatGPT, said the outage was being fixed.'
  expect(read(apart, '2024-05-07')).toMatchObject({ services: ['ChatGPT'], operator: 'OpenAI' })
  const listed = 'Facebook, Instagram and WhatsApp went down on Tuesday, and users of Facebook could not log in.'
  expect(read(listed, '2024-05-07').services).toEqual(['Facebook', 'Instagram', 'WhatsApp'])
})

test('services that a company’s trouble is said to include are what failed', () => {
  const text = 'Meta looks into outage\n\nMeta said on Wednesday that a network issue had hit several services, including Instagram and WhatsApp.'
  expect(read(text, '2023-01-25')).toMatchObject({ services: ['Instagram', 'WhatsApp'], operator: 'Meta' })
})

test('the main service says what kind it is, not the many that failed beside it', () => {
  const text = 'YouTube tumbang pada Senin (14/12/2020). Gmail dan Google Meet milik Google juga tumbang.'
  expect(read(text, '2020-12-14', 'id').category).toBe('media')
})

test('who the text says runs it, and who says sorry for it, is the operator', () => {
  const runs = 'Kereta Mutiara Timur terhenti pada Selasa (7/5/2024). Layanan tiket KAI Access juga tidak bisa diakses. KAI meminta maaf.'
  expect(read(runs, '2024-05-07', 'id').operator).toBe('KAI')
  const sorry = 'PUBG Mobile down pada Selasa (7/5/2024). Tencent selaku pengembang PUBG Mobile menyebut server sedang diperbaiki.'
  expect(read(sorry, '2024-05-07', 'id').operator).toBe('Tencent')
})

test('airlines are victims of an airport’s power cut, the utility is not', () => {
  const text =
    'Airport power cut strands thousands\n\nAtlanta airport lost power on Sunday and flights were cancelled. Georgia Power said a fire had caused the power cut. United and American Airlines said they had suspended flights.'
  expect(read(text, '2017-12-18').operator).toBe('Georgia Power')
})
