/** Made-up outage articles in both languages, the same on every machine: for speed only, never for scores. */

/** A small linear congruential generator, so that a seed gives the same articles everywhere. */
export function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

const WORDS = {
  id: {
    service: ['WhatsApp', 'Instagram', 'IndiHome', 'BSI Mobile', 'MyTelkomsel', 'Tokopedia', 'BCA Mobile', 'Gojek'],
    company: ['Meta', 'Telkom Indonesia', 'Bank Syariah Indonesia', 'PLN', 'Telkomsel', 'Bank Central Asia', 'XL Axiata'],
    person: ['Budi Santoso', 'Siti Rahmawati', 'Agus Wijaya', 'Dewi Lestari', 'Rudi Hartono', 'Andi Saputra'],
    role: ['juru bicara', 'Direktur Utama', 'VP Corporate Communication', 'Kepala Dinas', 'Sekretaris Perusahaan'],
    city: ['Jakarta', 'Surabaya', 'Medan', 'Palembang', 'Makassar', 'Denpasar', 'Balikpapan'],
    day: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    month: ['Januari', 'Maret', 'Mei', 'Juli', 'September', 'Oktober', 'Desember'],
  },
  en: {
    service: ['WhatsApp', 'Instagram', 'Slack', 'Microsoft Teams', 'PayPal', 'Zoom', 'Xbox Live', 'Spotify'],
    company: ['Meta', 'Amazon Web Services', 'Optus', 'Rogers Communications', 'Cloudflare', 'DBS Bank', 'National Grid'],
    person: ['John Carter', 'Mary Wilson', 'David Chen', 'Priya Sharma', 'Emma Brown', 'Michael Stone'],
    role: ['spokesman', 'chief executive', 'vice president of infrastructure', 'minister', 'chief technology officer'],
    city: ['London', 'New York', 'Singapore', 'Toronto', 'Sydney', 'Mumbai', 'Dublin'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    month: ['January', 'March', 'May', 'July', 'September', 'October', 'December'],
  },
}

/** Each shape takes a picker `p` of words and a `n(low, high)` of whole numbers. */
const SENTENCES = {
  id: [
    (p, n) =>
      `Layanan ${p('service')} milik ${p('company')} tidak bisa diakses pada ${p('day')} (${n(1, 28)}/${n(1, 12)}/202${n(0, 5)}) sejak pukul ${n(10, 23)}.${n(10, 59)} WIB.`,
    (p, n) => `Menurut data yang dihimpun, ada lebih dari ${n(10, 900)}.000 laporan dari pengguna di ${p('city')} dan ${p('city')}.`,
    (p) =>
      `"Kami sedang memulihkan layanan dan meminta maaf atas gangguan ini," kata ${p('role')} ${p('company')} ${p('person')} dalam keterangan tertulis.`,
    (p, n) =>
      `${p('person')} mengatakan bahwa gangguan itu berlangsung sekitar ${n(2, 9)} jam dan berdampak pada ${n(2, 9)},${n(1, 9)} juta pelanggan.`,
    (p, n) => `Saham ${p('company')} turun ${n(0, 6)},${n(1, 9)}% menjadi Rp ${n(1, 9)}.${n(100, 999)} pada perdagangan ${p('day')}.`,
    (p, n) =>
      `Perusahaan menyebut pemulihan sudah mencapai ${n(40, 99)} persen pada ${n(1, 28)} ${p('month')} 202${n(0, 5)} malam, setelah teknisi mengganti perangkat yang rusak.`,
    (p) => `Warga di ${p('city')} mengeluhkan jaringan yang hilang, sedangkan layanan di ${p('city')} mulai berangsur normal.`,
    (_, n) => `Kerugian akibat pemadaman diperkirakan mencapai US$${n(2, 90)} juta atau sekitar Rp ${n(1, 9)},${n(1, 9)} triliun.`,
  ],
  en: [
    (p, n) =>
      `${p('service')}, which is run by ${p('company')}, stopped working at ${n(1, 12)}:${n(10, 59)} GMT on ${p('day')}, ${p('month')} ${n(1, 28)}, 202${n(0, 5)}.`,
    (p, n) => `The tracker counted more than ${n(10, 900)},000 reports from users in ${p('city')} and ${p('city')} at the peak of the trouble.`,
    (p) => `"We are restoring the service and apologize to everyone who relies on it," said ${p('person')}, a ${p('role')} for ${p('company')}.`,
    (p, n) =>
      `${p('person')} said that the outage had lasted about ${n(2, 9)} hours and hit ${n(2, 9)}.${n(1, 9)} million customers across the country.`,
    (p, n) => `Shares of ${p('company')} fell ${n(0, 6)}.${n(1, 9)}% to $${n(20, 400)}.${n(10, 99)} in premarket trading on ${p('day')}.`,
    (p, n) =>
      `The company put the share of restored connections at ${n(40, 99)} percent late on ${p('month')} ${n(1, 28)}, after engineers had replaced a broken router.`,
    (p) => `People in ${p('city')} were still without a connection in the evening, while those in ${p('city')} saw it come back.`,
    (_, n) => `Analysts estimate the cost of the failure at between $${n(2, 40)} million and $${n(41, 90)} million a day.`,
  ],
}

/** One article of about `tokens` tokens. */
export function makeArticle(language, seed, tokens = 570) {
  const random = generator(seed * 2654435761 + (language === 'id' ? 1 : 2))
  const pick = (list) => list[Math.floor(random() * list.length)]
  const p = (kind) => pick(WORDS[language][kind])
  const n = (low, high) => low + Math.floor(random() * (high - low + 1))
  const paragraphs = []
  let count = 0
  while (count < tokens) {
    const sentences = [0, 1, 2].map(() => pick(SENTENCES[language])(p, n))
    const paragraph = sentences.join(' ')
    count += paragraph.match(/\w+|[^\s\w]/g).length
    paragraphs.push(paragraph)
  }
  return paragraphs.join('\n')
}

/** `count` articles, the languages by turns. */
export function makeArticles(count, tokens = 570) {
  return Array.from({ length: count }, (_, at) => makeArticle(at % 2 === 0 ? 'id' : 'en', at + 1, tokens))
}
