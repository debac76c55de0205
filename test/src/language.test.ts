import { describe, expect, test } from '@jest/globals'
import { detectLanguage } from '../../src/language.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { tokenise } from '../../src/tokenise.ts'

const detect = (text: string): string => {
  const found = detectLanguage(text, tokenise(text))
  return 'code' in found ? found.code : `refused ${found.refused}`
}

describe('languages are read or refused by name', () => {
  test.each([
    [
      'id',
      'Layanan perbankan itu mati sejak pagi karena server utama rusak, dan ribuan nasabah tidak bisa mengambil uang. Pihak bank mengatakan perbaikan sudah berjalan dan akan selesai sebelum malam.',
    ],
    [
      'id',
      'Listrik padam total di tiga kabupaten usai gardu induk terbakar pada Senin sore. PLN menyebut pemulihan dilakukan bertahap hingga tengah malam.',
    ],
    [
      'en',
      'The bank said its app was down for most of the morning because a server had failed, and that customers would be able to log in again by the evening.',
    ],
    ['en', 'Power was cut to three districts after a fire at a substation on Monday, and the utility said repairs would take until midnight.'],
    [
      'refused ms',
      'Perkhidmatan bank itu tergendala sejak pagi kerana pelayan utamanya rosak, dan syarikat itu memaklumkan bahawa kerja pembaikan dijangka selesai sebelum malam. Menurut jurucakap, akaun pelanggan tidak terjejas.',
    ],
    [
      'refused jv',
      'Layanan bank iku mati wiwit esuk amarga mesine rusak, lan akeh wong sing ora bisa njupuk dhuwit. Pihak bank kandha yen bakal rampung nanging durung ana wektu sing wis mesthi.',
    ],
    [
      'refused su',
      'Layanan bank teh pareum ti isuk-isuk ku sabab mesinna ruksak, jeung loba jalma anu teu tiasa nyokot duit. Pihak bank nyebutkeun yen eta masalah keur dibereskeun, tapi can aya waktu anu tangtu.',
    ],
    [
      'refused fil',
      'Hindi magamit ang serbisyo ng bangko mula kaninang umaga dahil nasira ang server, at marami sa mga kostumer ang hindi makakuha ng pera. Ayon sa bangko, maaayos ito bago gumabi.',
    ],
    [
      'refused nl',
      'De dienst van de bank ligt sinds vanochtend plat door een defecte server en veel klanten konden niet bij hun geld. De bank zegt dat het probleem voor de avond wordt opgelost.',
    ],
    [
      'refused fr',
      'Le service de la banque est en panne depuis ce matin à cause d’un serveur, et les clients ne peuvent plus retirer d’argent. La banque dit que le problème sera réglé avant la nuit.',
    ],
    [
      'refused de',
      'Der Dienst der Bank ist seit dem Morgen ausgefallen, weil ein Server defekt ist, und viele Kunden konnten kein Geld abheben. Die Bank sagt, dass das Problem bis zum Abend gelöst wird.',
    ],
    [
      'refused es',
      'El servicio del banco está caído desde esta mañana por un servidor averiado y los clientes no pueden sacar dinero. El banco dice que la avería se resolverá antes de la noche.',
    ],
  ])('%s', (expected, text) => {
    expect(detect(text)).toBe(expected)
  })

  test('other scripts, and text that is no language', () => {
    for (const text of [
      '银行服务自今天早上起中断，客户无法取款。银行表示问题将在今晚之前解决。',
      'Сервис банка не работает с утра из-за сбоя сервера, клиенты не могут снять деньги.',
      '0011 2233 4455 6677 8899',
      'xqzv wpfk jjrt bbnm qqwx zzpl vvrk',
    ]) {
      expect(detect(text)).toMatch(/^refused/)
    }
  })

  test('an Indonesian article with English tweets is Indonesian', () => {
    const text =
      'Layanan pesan itu mati pada Selasa siang dan pengguna di banyak kota mengeluh karena tidak bisa masuk. "We know that some of you are having trouble logging in and we are working on it right now," tulis perusahaan di akunnya. Hingga malam layanan belum pulih sepenuhnya.'
    expect(detect(text)).toBe('id')
  })
})

test('the tongue is the teller’s, not that of those who are quoted nor of the page’s buttons', () => {
  const quoted =
    '"We have been waiting for five hours and nobody has told us anything about what is going on," kata Mary. "They just said that the system was down." Ratusan penumpang menumpuk di bandara karena sistem mati.'
  expect(detect(quoted)).toBe('id')
  expect(
    detect(
      'Sign up for our newsletter\nFollow us on all of our channels\nLayanan bank itu mati sejak pagi dan nasabah mengeluh karena tidak bisa menarik uang.',
    ),
  ).toBe('id')
  expect(
    detect(
      'Indonesians took to X. "Aduh, listrik mati lagi dari pagi, tidak bisa kerja," one user wrote. The utility said that it was working to restore supply.',
    ),
  ).toBe('en')
})

test('headlines have few marker words, and are told by their subject', () => {
  expect(detect('Listrik Padam di Tiga Kabupaten, Warga Mengeluh')).toBe('id')
  expect(detect('Power outage hits three districts; utility restores supply')).toBe('en')
  expect(detect('Stroomstoring treft drie wijken in de stad')).toMatch(/^refused/)
})

test('confidence grows with the share of the evidence', () => {
  const of = (text: string): number => {
    const found = detectLanguage(text, tokenise(text))
    return 'code' in found ? found.confidence : 0
  }
  const pure = of('The bank said that its app was down for most of the morning and that the service would be back by the evening.')
  const mixed = of(
    'The bank said that its app was down for most of the morning and that it would be back. Nasabah tidak bisa masuk sejak pagi karena server mati.',
  )
  expect(pure).toBeGreaterThan(0.95)
  expect(mixed).toBeLessThan(pure)
})

test('a refusal says what the article seems to be and what to do', async () => {
  const padam = await createPipeline()
  const dutch =
    'De dienst van de bank ligt sinds vanochtend plat door een defecte server en veel klanten konden niet bij hun geld. De bank zegt dat het probleem voor de avond wordt opgelost.'
  expect(() => padam.extract(dutch)).toThrow(expect.objectContaining({ code: 'unsupported-language', message: expect.stringContaining('Dutch') }))
  expect(padam.extract({ text: dutch, language: 'en' }).language).toEqual({ code: 'en', confidence: 1 })
})
