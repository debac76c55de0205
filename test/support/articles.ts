/** Short made-up articles, each with a text of its own. */

const SERVICES = ['WhatsApp', 'Instagram', 'Telegram', 'Gojek', 'Tokopedia']
const CITIES = ['Jakarta', 'Surabaya', 'London', 'Singapore', 'Medan']

/** The nth article; every second one is English. */
export function articleText(n: number): string {
  const service = SERVICES[n % SERVICES.length]
  const city = CITIES[n % CITIES.length]
  return n % 2 === 0
    ? `Layanan ${service} mati pada hari Selasa, 25 Oktober 2022, dan ${n + 2} ribu pengguna di ${city} tidak bisa mengirim pesan. "Kami sedang memulihkan layanan ini," kata juru bicara perusahaan itu.`
    : `${service} was down on Tuesday, Oct 25, 2022, and ${n + 2},000 users in ${city} could not send messages. "We are restoring the service," a spokesperson for the company said.`
}
