/** Indonesian words of counting and measuring: comparators, currencies, units, rates. */
import { countedNouns } from '../counted.ts'
import { currencies, symbols } from '../currencies.ts'
import type { Table } from '../lexicon.ts'
import type { UnitEntry } from '../units.ts'

const comparators: Table<UnitEntry> = [
  ['lebih dari|lebih|di atas|melebihi|melampaui|lebih besar dari|diatas|>', { comparator: '>' }],
  [
    'mulai|mulai dari|sedikitnya|setidaknya|setidak-tidaknya|sekurangnya|sekurang-kurangnya|paling sedikit|paling tidak|minimal|minimum|tak kurang dari|tidak kurang dari|paling kurang',
    { comparator: '>=' },
  ],
  [
    'maksimal|maksimum|paling banyak|sebanyak-banyaknya|hingga|sampai|sampai dengan|palingan|paling|tak lebih dari|tidak lebih dari|paling tinggi',
    { comparator: '<=' },
  ],
  ['kurang dari|hampir|nyaris|mendekati|di bawah|dibawah|hampir mencapai|<|nyaris mencapai', { comparator: '<' }],
  [
    'sekitar|kira-kira|kurang lebih|lebih kurang|kisaran|di kisaran|berkisar|sekira|sekitaran|kurang-lebih|rata-rata sekitar|diperkirakan|diperkirakan sekitar|diperkirakan mencapai|ditaksir|ditaksir mencapai|±|~|+ / -|kira kira|di sekitar|sekitar hampir',
    { comparator: '~' },
  ],
  ['atau lebih|ke atas|keatas', { comparatorAfter: '>=' }],
  ['lebih|lebih dari itu|+|-an lebih|- an lebih', { comparatorAfter: '>' }],
  ['atau kurang|ke bawah', { comparatorAfter: '<=' }],
  ['an|- an', { comparatorAfter: '~' }],
]

const money: Table<UnitEntry> = [
  ['rupiah', { currency: 'IDR' }],
  ['dolar|dollar|dolar as|dollar as|dolar amerika|dolar amerika serikat|dollar amerika', { currency: 'USD' }],
  ['dolar singapura', { currency: 'SGD' }],
  ['dolar australia', { currency: 'AUD' }],
  ['dolar kanada', { currency: 'CAD' }],
  ['dolar hong kong|dolar hongkong', { currency: 'HKD' }],
  ['dolar selandia baru', { currency: 'NZD' }],
  ['dolar taiwan', { currency: 'TWD' }],
  ['euro', { currency: 'EUR' }],
  ['pound|poundsterling|pound sterling|pounds|poundsterling inggris', { currency: 'GBP' }],
  ['yen', { currency: 'JPY' }],
  ['yuan', { currency: 'CNY' }],
  ['won', { currency: 'KRW' }],
  ['ringgit', { currency: 'MYR' }],
  ['rupee', { currency: 'rupee' }],
  ['rubel', { currency: 'RUB' }],
  ['lira', { currency: 'TRY' }],
  ['dirham', { currency: 'AED' }],
  ['riyal|real saudi', { currency: 'SAR' }],
  ['dong', { currency: 'VND' }],
  ['baht', { currency: 'THB' }],
  ['peso', { currency: 'peso' }],
  ['franc swiss', { currency: 'CHF' }],
  ['sen', { currency: 'USD', minor: true }],
]

const measures: Table<UnitEntry> = [
  ['persen|persennya|prosen|per sen', { percent: '%' }],
  ['poin persentase|poin persen|percentage point', { percent: 'percentage point' }],
  ['basis poin', { percent: 'basis point' }],
  ['meter', { measure: 'm' }],
  ['meter persegi', { measure: 'm2' }],
  ['meter kubik', { measure: 'm3' }],
  ['kilometer persegi', { measure: 'km2' }],
  ['km persegi', { measure: 'km2' }],
  ['sentimeter', { measure: 'cm' }],
  ['milimeter', { measure: 'mm' }],
  ['mil', { measure: 'mi' }],
  ['kaki', { measure: 'ft' }],
  ['hektare|hektar', { measure: 'ha' }],
  ['kilo', { measure: 'kg' }],
  ['ton', { measure: 't' }],
  ['liter', { measure: 'L' }],
  ['terabit per detik', { measure: 'Tbps' }],
  ['gigabit per detik', { measure: 'Gbps' }],
  ['megabit per detik', { measure: 'Mbps' }],
  ['derajat celsius|derajat celcius', { measure: 'Cel' }],
  ['derajat|°', { measure: 'deg' }],
  ['x', { measure: 'times' }],
  ['volt ampere', { measure: 'VA' }],
  ['va', { measure: 'VA' }],
]

const rates: Table<UnitEntry> = [
  ['per detik|setiap detik|tiap detik|/ detik|sedetik', { per: 'second' }],
  ['per menit|setiap menit|tiap menit|/ menit|semenit', { per: 'minute' }],
  ['per jam|setiap jam|tiap jam|/ jam|sejam', { per: 'hour' }],
  ['per hari|sehari|setiap hari|tiap hari|/ hari|per harinya|setiap harinya|tiap harinya|saban hari|harian', { per: 'day' }],
  ['per minggu|seminggu|setiap minggu|per pekan|sepekan|setiap pekan|tiap pekan', { per: 'week' }],
  ['per bulan|sebulan|setiap bulan|tiap bulan|/ bulan|per bulannya', { per: 'month' }],
  ['per tahun|setahun|setiap tahun|tiap tahun|/ tahun|per tahunnya', { per: 'year' }],
]

const verbs: Table<UnitEntry> = [
  [
    'bayar|membayar|dibayar|seharga|harga|tarif|ongkos|modal|biaya|gaji|untung|rugi|iuran|denda|habis|keluar|tebusan|uang tebusan|kerugian|kompensasi|ganti rugi|omzet|utang|anggaran|dana',
    { pays: true },
  ],
]

const sources: Table<UnitEntry> = [
  [
    'mencatat|melaporkan|menyebut|menyebutkan|menunjukkan|memperlihatkan|menerima|mendeteksi|memperkirakan|menaksir|menghitung|mendata|merilis|mengungkap|mengungkapkan|mengklaim|melansir|memastikan|menyatakan|mengatakan|menuturkan|menjelaskan|menambahkan|memantau|membukukan|mengakui|menilai|memproyeksikan|merekam|menegaskan|mengumumkan|melayani|mengelola',
    { states: 'before' },
  ],
  [
    'menurut|menurut data|berdasarkan|berdasarkan data|data|dari data|menurut catatan|catatan|laporan|menurut laporan|versi|kata|ujar|tutur|ucap|jelas|ungkap|terang|papar|imbuh|mengutip|mengutip data|merujuk data|merujuk|situs|laman|pantauan|estimasi|perkiraan|survei|riset|hitungan|oleh|di situs|grafik|ke',
    { states: 'after' },
  ],
  ['per|hingga|sampai|hingga akhir|per akhir|pada akhir|sampai akhir|hingga pertengahan|pada semester|sampai dengan', { asOf: true }],
]

const guards: Table<UnitEntry> = [
  [
    'detik|menit|jam|hari|pekan|minggu|bulan|tahun|dekade|dasawarsa|abad|semester|kuartal|triwulan|milidetik|malam|wib|wita|wit|gmt|utc',
    { timeNoun: true },
  ],
  [
    'alias|yakni|yaitu|diantaranya|termasuk|dst|dsb|dll|misalnya|padahal|ternyata|rupanya|sedangkan|sementara|sambil|lantas|hanyalah|maka|bahwa|saling|selain|terhadap|tentang|apa|siapa|mana|kapan|mengapa|bagaimana|ada|tiada|punya|milik|seraya|demi|agar|jangan|mau|ingin|boleh|wajib|perlu|cukup|sangat|amat|sekali|terlalu|banyak|sedikit|semua|seluruh|beberapa|sejumlah|yang|di|ke|dari|pada|dan|atau|untuk|dengan|oleh|dalam|akan|telah|sudah|sedang|tidak|tak|belum|bukan|bisa|dapat|juga|saja|hanya|lebih|kurang|itu|ini|tersebut|adalah|merupakan|ialah|karena|sebab|akibat|saat|ketika|setelah|sebelum|sejak|hingga|sampai|seperti|sebagai|bagi|antara|lain|per|setiap|tiap|para|agar|supaya|jika|bila|kalau|namun|tapi|tetapi|serta|maupun|pun|lah|masih|harus|mulai|lagi|kembali|sempat|ikut|turut|kini|kemudian|lalu|guna|tanpa|atas|bawah|menurut|ujar|kata|tutur|ucap|ungkap|jelas|imbuh|tambah|secara|mereka|kami|kita|dia|ia|saya|nya|oleh|sekitar|hampir|usai|selama|melalui|lewat|menjadi|naik|turun|habis|rusak|padam|mati|down|error|eror|tewas|luka|hilang|gagal|lumpuh|tumbang|kena|jatuh|masuk|keluar|datang|pulih|normal|tetap|justru|malah|sekaligus|serentak|tadi|silam|berturut-turut|sore|pagi|siang|petang|subuh',
    { closes: true },
  ],
  [
    'versi|psikologis|posisi|nomor|no|no .|pasal|ayat|bab|halaman|seri|tipe|peringkat|urutan|gate|terminal|channel|kanal|error|eror|kode|tahap|fase|langkah|jalan|jl|jl .|km|kilometer|gerbang|pintu|kelas|level|rt|rw|blok|lantai|boeing|airbus|embraer|iphone|windows|galaxy|android|ios|ke|ke-|nomer|nomor urut|golongan|tol|peron|jalur|rute|episode|musim|grup|formasi|kategori|magnitudo|zona|boks|unit nomor|http|iklan|ruang|gedung|kamar|bagian|top|indeks lq|sesi|lq|pp|uu',
    { numbered: true },
  ],
  ['hubungi|telepon|telp|telp .|menghubungi|whatsapp nomor|hotline|kontak|call center|contact center|layanan darurat', { numbered: true }],
  ['buah|jenis|macam|orang|unit|ekor|lembar|butir|batang|helai|biji|titik', { classifier: true }],
  [
    'aktif|bulanan|harian|mingguan|tahunan|baru|lama|kecil|besar|menengah|lokal|internasional|domestik|nasional|asing|seluler|prabayar|pascabayar|berbayar|gratis|terdampak|terdaftar|terverifikasi|rumahan|ritel|korporat|swasta|publik|pusat|pemerintah|digital|daring|online|tambahan|masalah|manual|utama|induk|lainnya|lain|sekaligus|global|dunia|berbeda|aduan|gangguan|keluhan|unik|premium|populer|ramai|sipil|negeri|darurat|kesehatan|pendidikan|keuangan|perbankan|telekomunikasi|internet|listrik|transportasi|udara|laut|darat|kargo|penumpang|komersial|elektronik|pribadi|resmi|kritis|penting|vital|strategis|layanan|sistem|jaringan|server|aplikasi|situs',
    { adjective: true },
  ],
]

const determiners: Table<UnitEntry> = [['seluruh|semua|jumlah|total|para|keseluruhan|segenap', { determiner: true }]]

const fillers: Table<UnitEntry> = [
  ['barel|ons|troy ons|mmbtu', { commodity: true }],
  ['ada|terdapat|sebanyak|sejumlah|mencapai|sebesar|tercatat|senilai|setara|menembus|menyentuh|masing', { fills: true }],
  ['volume', { traded: true }],
]

export const units: Table<UnitEntry> = [
  ...countedNouns('id'),
  ...currencies,
  ...symbols,
  ...comparators,
  ...money,
  ...measures,
  ...rates,
  ...verbs,
  ...sources,
  ...guards,
  ...determiners,
  ...fillers,
]
