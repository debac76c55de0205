/** Indonesian words of the stock market. */
import { indexes } from '../indexes.ts'
import type { Table } from '../lexicon.ts'
import type { MarketEntry } from '../market.ts'

export const market: Table<MarketEntry> = [
  ...indexes,
  [
    'turun|merosot|anjlok|ambles|amblas|melemah|terkoreksi|longsor|ambruk|rontok|jatuh|melorot|susut|menyusut|terpangkas|tergelincir|tergerus|terjun|terjungkal|terperosok|tumbang|jeblok|minus|terkontraksi|terdiskon|terpental|tertekan|terpuruk|tersungkur|ambrol|loyo|menurun|terdepresiasi|terpeleset|memerah|boncos|keok|terseret|kehilangan|terjun bebas|terkikis|rebah|nyungsep|runtuh|terpelanting|terhempas|terbenam|terjerembap|terjerembab|luruh|lunglai|layu|lesu|melandai|melempem|letoy|kendur|kendor|babak belur|terpukul|terkulai|drop|terpapas|mengempis|kempis|tenggelam|terlempar|menukik|terkapar|berguguran|gugur|menciut|mundur|turun tipis|turun tajam|terkoyak|tergelincir|tergerus|terpotong|kehilangan|menyusut',
    { direction: 'down' },
  ],
  [
    'naik|menguat|melonjak|melesat|meningkat|terangkat|meroket|melejit|terapresiasi|rebound|bangkit|menanjak|terdongkrak|terkerek|melambung|bertambah|terbang|menghijau|tumbuh|bertumbuh|pulih|perkasa|mendaki|merangkak|menggeliat|mengangkasa|meloncat|melompat|unjuk gigi|ngegas|mengilap|terkatrol|terdorong|terungkit|terkerek|berotot|bersinar|melaju|berjaya|bergairah|terbang|menanjak|membubung|membumbung',
    { direction: 'up' },
  ],
  ['penurunan|pelemahan|koreksi|kejatuhan|kemerosotan|depresiasi|penyusutan|penurunan harga|pelemahan harga|koreksi harga', { moveNoun: 'down' }],
  ['kenaikan|penguatan|lonjakan|reli|apresiasi|peningkatan|kenaikan harga|penguatan harga|lonjakan harga', { moveNoun: 'up' }],
  ['stagnan|flat|tidak berubah|tak berubah|bergeming|tak bergerak|tidak bergerak|stagnan', { direction: 'flat' }],
  ['memangkas pelemahan|memangkas penurunan|memangkas koreksi|mempersempit pelemahan|memperdalam pelemahan', { direction: 'down' }],
  ['memangkas penguatan|memangkas kenaikan', { direction: 'up' }],
  ['saham|harga saham|sahamnya|harga sahamnya', { share: true }],
  ['sahamnya|harga sahamnya|saham tersebut|saham itu|saham perusahaan|saham perseroan|saham ini|saham emiten ini', { shareAgain: true }],
  [
    'indeks|indeks komposit|indeks domestik|indeks tersebut|indeks ini|indeks itu|indeks acuan|indeks utama|indeks acuan tersebut',
    { indexAgain: true },
  ],
  [
    'premarket|pre-market|pra-pasar|prapasar|pra pasar|prapembukaan|pra-pembukaan|sebelum bursa dibuka|sebelum pasar dibuka|sebelum pembukaan',
    { session: 'premarket' },
  ],
  [
    'after-hours|after hours|pasca-perdagangan|pascaperdagangan|setelah jam perdagangan|setelah penutupan|perdagangan setelah jam bursa|usai penutupan',
    { session: 'after-hours' },
  ],
  ['ditutup|penutupan|berakhir|mengakhiri|parkir|finis|akhir perdagangan|menutup perdagangan', { session: 'close' }],
  [
    'dibuka|pembukaan|sesi i|sesi pertama|sesi 1|sesi ii|intraday|jeda siang|perdagangan pagi|perdagangan siang|perdagangan sore|awal perdagangan|pagi ini|terpantau',
    { session: 'regular' },
  ],
  ['perdagangan|bursa|emiten|top losers|top gainers|zona merah|zona hijau|wall street|bei|investor|trading', { trading: true }],
  [
    'ini|itu|tersebut|ditutup|dibuka|kembali|juga|sempat|telah|di|sudah|bahkan|masih|langsung|terus|berhasil|ikut|turut|akhirnya|pun|kemudian|lalu|terpantau|tercatat|tampak|terlihat|berbalik|justru|malah|tetap|makin|semakin|kian|lanjut|berakhir',
    { auxiliary: true },
  ],
  ['ini|itu|tersebut', { pointing: true }],
  ['tbk|persero|inc|corp|co|ltd|plc|group|holdings|limited|bhd|company|corporation|ag|sa|nv', { legalForm: true }],
  ['induk|pemilik|operator|milik|pembuat', { owns: true }],
  ['di|ke|dari|menyentuh|level|harga|terendah|tertinggi|posisi|menjadi|at|to', { level: true }],
  ['beberapa|sejumlah|banyak|sebagian|mayoritas|seluruh|semua|puluhan|ratusan|kebanyakan|kedua|ketiga', { several: true }],
  ['poin', { points: true }],
  [
    'menjadi|jadi|ke|di|ke level|ke posisi|di level|di posisi|ke harga|di harga|pada level|pada harga|ke kisaran|di angka|ke angka|pada posisi|pada|menyentuh|ke titik',
    { priceNow: true },
  ],
  [
    'dibuka di|dibuka pada|dibuka pada level|dari|dibanding|dibandingkan|dari posisi|dari level|dari harga|dari sebelumnya|sebelumnya',
    { priceBefore: true },
  ],
  [
    'target harga|harga target|target harga saham|emas|minyak|wti|brent|bitcoin|batu bara|nikel|laba|laba bersih|pendapatan|penjualan|trafik|lalu lintas|jumlah|pengguna|pelanggan|beban|kinerja|transaksi|produksi|harga|kurs|rupiah|nilai tukar|permintaan|suku bunga|inflasi|kapitalisasi|laporan|keluhan|daya|pasokan|kasus|frekuensi|volume|kapasitas|suhu|biaya|tarif|rugi',
    { metric: true },
  ],
  ['jika|bila|apabila|kalau|seandainya|andai|bilamana', { condition: true }],
  ['nyse|nasdaq|bei|idx|lse|asx|tsx|sgx', { exchange: true }],
]
