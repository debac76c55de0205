/** Indonesian words: outages, recovery and causes. */

import type { Table } from '../lexicon.ts'
import type { OutageEntry } from '../outage.ts'

export const outage: Table<OutageEntry> = [
  // Names of outages.
  ['outage|blackout|downtime|pemadaman|pemadaman bergilir|kelumpuhan|down massal|gangguan massal', { outage: { state: 'event' } }],
  [
    'gangguan global|gangguan secara global|gangguan di seluruh dunia|gangguan sedunia|pemadaman global',
    { outage: { state: 'event', role: 'worldwide' } },
  ],
  ['lumpuhnya|tumbangnya|matinya|terputusnya|terganggunya|hilangnya akses|padamnya', { outage: { state: 'event' } }],
  ['hilangnya sinyal|hilangnya jaringan', { outage: { state: 'trouble' } }],
  [
    'pemadaman listrik|memadamkan listrik|pemadaman terencana|padam sementara|pemadaman sementara|jadwal pemadaman|listrik padam|padamnya listrik|mati lampu|mati listrik|listrik mati|byarpet|pemadaman massal|padam total',
    { outage: { state: 'event', sector: 'power' } },
  ],
  ['gangguan kelistrikan|gangguan listrik', { outage: { state: 'event', sector: 'power', cause: 'technical-fault' } }],
  [
    'gangguan|penurunan kualitas|penurunan kualitas layanan|penurunan layanan|gangguan layanan|gangguan sistem|gangguan operasional|gangguan akses|gangguan internet|gangguan layanan internet',
    { outage: { state: 'event', part: 'technical-fault' } },
  ],
  [
    'kerusakan sistem|kegagalan teknis|gangguan sarana|gangguan prasarana|gangguan pada sarana|gangguan pada prasarana|kerusakan sarana|kerusakan prasarana|gangguan operasional sarana|gangguan teknis|urusan teknis|soal teknis|hal teknis|alasan teknis|kesalahan sistem|masalah teknis|kendala teknis|kesalahan teknis|kerusakan teknis|persoalan teknis',
    { outage: { state: 'event', cause: 'technical-fault' } },
  ],
  ['masalah jaringan|kendala jaringan|permasalahan jaringan|persoalan jaringan', { outage: { state: 'event', cause: 'network' } }],
  // "Gangguan jaringan" is most often the outage itself.
  ['gangguan jaringan|gangguan koneksi|gangguan pada jaringan|gangguan koneksi internet', { outage: { state: 'event', part: 'network' } }],
  [
    'gangguan jaringan tegangan|gangguan pada jaringan tegangan|gangguan jaringan tegangan menengah|gangguan jaringan tegangan tinggi|gangguan jaringan tegangan rendah|gangguan jaringan distribusi|gangguan pada jaringan distribusi|gangguan jaringan transmisi|gangguan pada jaringan transmisi|gangguan pada jaringan listrik|gangguan penyulang|gangguan pada penyulang|gangguan pada gardu|gangguan pada gardu induk|gangguan di gardu|gangguan di gardu induk|gangguan di pembangkit|gangguan di jaringan|gangguan di transmisi|gangguan di sistem transmisi|gangguan sistem kelistrikan|gangguan pada sistem kelistrikan|gangguan pada pembangkit|gangguan pada sistem transmisi|gangguan sutt|gangguan sistem interkoneksi|gangguan interkoneksi',
    { outage: { state: 'event', cause: 'technical-fault', sector: 'power' } },
  ],
  [
    'pemblokiran internet|pemutusan internet|pemutusan akses internet|pembatasan akses internet|pelambatan internet|perlambatan internet|pelambatan akses|perlambatan akses',
    { outage: { state: 'event', cause: 'government-order', sector: 'telecom' } },
  ],
  [
    'pemblokiran|pemblokiran akses|pemutusan akses|pembatasan akses|pemutusan sementara|internet diputus',
    { outage: { state: 'event', cause: 'government-order' } },
  ],
  ['kendala|masalah|kerusakan|kegagalan|insiden|galat|kesalahan|kegagalan sistem|persoalan', { outage: { state: 'trouble' } }],
  [
    'gangguan kesehatan|gangguan jiwa|gangguan mental|gangguan keamanan|gangguan kamtibmas|gangguan pencernaan|gangguan tidur|gangguan pernapasan|gangguan penglihatan|gangguan pendengaran|gangguan ginjal|gangguan makan|gangguan kecemasan|gangguan ketertiban',
    { outage: { state: 'none' } },
  ],
  [
    'masalah keamanan|masalah hukum|masalah sosial|masalah ekonomi|masalah keuangan|kesalahan pengguna|mati suri|mati-matian|kendala cuaca',
    { outage: { state: 'none' } },
  ],
  // Saying that something is down.
  [
    'tumbang|lumpuh|down|padam|error|eror|ngadat|roboh|terputus|offline|ambruk|melumpuhkan|dilumpuhkan|lumpuh total|mati total|luring|ngedown|nge-down',
    { outage: { state: 'fails' } },
  ],
  [
    'kehilangan daya|kehilangan listrik|kehilangan sinyal|sinyal menghilang|jaringan menghilang|gelap gulita|gelap total|tak berfungsi|tidak berfungsi|tak bisa berfungsi|berhenti merespons|berhenti berfungsi|berhenti bekerja|berhenti beroperasi|berhenti total|layar biru',
    { outage: { state: 'fails' } },
  ],
  [
    'mengalami gangguan|alami gangguan|dilanda gangguan|sedang gangguan|lagi gangguan|mengalami pemadaman|menderita pemadaman|mengalami down|mengalami kendala|alami kendala|mengalami error|mengalami masalah',
    { outage: { state: 'fails' } },
  ],
  ['putus|lepas|rusak|jebol|ambrol|terblokir', { outage: { state: 'falters' } }],
  [
    'mulai turun|mulai menurun|menurun|menurun drastis|terganggu|terhenti|tersendat|bermasalah|terkendala|lemot|lelet|megap-megap|macet|mogok|mati|gelap|hang|crash|blank|terkunci|menghilang|lenyap|raib|kewalahan|tertunda|melambat|lambat|tidak stabil|trouble|ngelag|nihil sinyal',
    { outage: { state: 'falters' } },
  ],
  [
    'gagal diakses|sulit diakses|susah diakses|gagal dibuka|gagal login|gagal masuk|gagal transaksi|sulit dibuka|tidak bisa login|tak bisa login|sulit masuk|tidak aktif',
    { outage: { state: 'fails' } },
  ],
  // Not being able.
  [
    'tidak bisa|tak bisa|tidak dapat|tak dapat|gak bisa|nggak bisa|ngga bisa|enggak bisa|ga bisa|gagal|sulit|kesulitan|susah|tidak mampu|tidak lagi bisa|tak lagi bisa|terhalang',
    { outage: { role: 'cannot' } },
  ],
  [
    'belum bisa|belum dapat|belum juga bisa|belum juga dapat|masih belum bisa|masih belum dapat|masih tidak bisa|masih tak bisa|masih tidak dapat|masih tak dapat|masih sulit|masih susah|masih kesulitan|masih gagal|tak kunjung bisa|tidak kunjung bisa|belum mampu',
    { outage: { role: 'cannot', makes: 'not-yet' } },
  ],
  ['mencegah|menyulitkan|menghalangi', { outage: { role: 'cannot' } }],
  [
    'buka|mengakses|membuka|menggunakan|memakai|masuk|login|log in|mengirim|mengirimkan|memuat|dimuat|bertransaksi|transaksi|transfer|menghubungkan|memainkan|bermain|diputar|memutar|mengunggah|memesan|menarik|menonton|ditonton|menelepon|mencetak|dihubungi|check-in|melihat|menerima|mengambil|membayar|pembayaran|akses|tarik',
    { outage: { role: 'use' } },
  ],
  // Coming back.
  [
    'pulih|pulih kembali|kembali pulih|normal kembali|kembali normal|baru berjalan normal|kembali berjalan normal|mengalir lagi|mengalir kembali|sistem normal|layanan normal|terbuka lagi|terbuka kembali|bisa masuk lagi|bisa masuk kembali|masuk kembali|hidup semua|sudah hidup|kembali beroperasi|kembali beroperasi normal|kembali berjalan|kembali berfungsi|kembali menyala|menyala kembali|kembali online|kembali daring|kembali lancar|kembali stabil|hidup lagi|listrik kembali|daya kembali|kembali teraliri|kembali teraliri listrik|kembali mendapat listrik|kembali mengalir|kembali terhubung|terhubung kembali|tersambung kembali|kembali tersambung|kembali aktif|hidup kembali|menyala lagi|normal lagi|kembali hijau|pulih seperti sediakala|kembali seperti semula',
    { outage: { recovery: 'full' } },
  ],
  [
    'bisa diakses kembali|dapat diakses kembali|bisa diakses lagi|kembali bisa diakses|kembali dapat diakses|sudah bisa diakses|sudah dapat diakses|kembali bisa digunakan|kembali dapat digunakan|bisa digunakan kembali|dapat digunakan kembali|dapat digunakan seperti biasa|bisa dimainkan lagi|bisa dipakai lagi|dapat dipakai lagi|sudah bisa digunakan|sudah dapat digunakan|bisa digunakan lagi|dapat dimuat ulang|sudah bisa dibuka|bisa dibuka lagi|dapat dibuka kembali|kembali dibuka|dibuka lagi|dibuka kembali|sudah normal|dinyatakan normal|telah normal|baru normal',
    { outage: { recovery: 'full' } },
  ],
  [
    'terselesaikan|terpulihkan|terperbaiki|teratasi|kami selesaikan|kami atasi|kami perbaiki|kami pulihkan|kami bereskan|telah memperbaiki|telah menyelesaikan|telah memulihkan|telah mengatasi|sudah memperbaiki|sudah memulihkan|sudah mengatasi|sudah menyelesaikan|berhasil memulihkan|berhasil pulihkan|telah pulihkan|sudah menyala semua|berhasil menormalkan|kembali dinormalkan|berhasil memperbaiki|berhasil mengatasi|berhasil menyelesaikan|selesai diperbaiki|dicabut|pemulihan tuntas|pulih seluruhnya|menikmati listrik|sudah menyala|telah menyala',
    { outage: { recovery: 'full' } },
  ],
  [
    'memulihkan|pulihkan|memperbaiki|menyelesaikan|sedang dipulihkan|sedang diperbaiki|sedang diatasi|sedang ditangani|tengah diperbaiki|sedang mengatasi|sedang memperbaiki|tengah memperbaiki|dalam perbaikan|mengatasi|menangani|pemulihan|perbaikan|penanganan|penormalan|menormalkan|normalisasi|menambal|penelusuran|investigasi|menelusuri|menyelidiki|mengupayakan',
    { outage: { recovery: 'underway' } },
  ],
  [
    'berangsur pulih|berangsur-angsur pulih|berangsur normal|berangsur membaik|mulai pulih|mulai normal|mulai membaik|mulai bisa diakses|mulai dapat diakses|mulai kembali normal|mulai kembali beroperasi|mulai berfungsi|pulih sebagian|pulih bertahap|pulih secara bertahap|tanda pemulihan|tanda-tanda pemulihan|mulai menyala|mulai masuk lagi|secara bertahap pulih|perlahan pulih|perlahan normal|mulai beroperasi kembali|mulai beroperasi|belum pulih sepenuhnya|belum sepenuhnya pulih|belum pulih seratus persen|belum sepenuhnya normal|belum seratus persen|belum pulih total|belum juga pulih sepenuhnya|belum stabil|pemulihan bertahap',
    { outage: { recovery: 'partial' } },
  ],
  [
    'masih butuh|masih butuh waktu|masih membutuhkan|masih memerlukan|masih perlu waktu|belum pulih|belum juga pulih|belum normal|belum kembali normal|belum juga normal|masih down|masih tumbang|masih error|masih eror|masih lumpuh|masih mati|masih padam|masih gangguan|masih mengalami gangguan|masih tersendat|masih sering gagal|masih kerap putus|masih meminta verifikasi|masih lambat|masih terputus|masih tertahan|belum bisa diakses|belum dapat diakses|belum reda|belum juga reda|belum teratasi|belum mereda|masih berlangsung|masih bermasalah|masih terganggu|masih sulit diakses|masih dalam perbaikan|masih diblokir|masih diputus|masih ditutup|belum ada kepastian kapan',
    { outage: { recovery: 'not-yet' } },
  ],
  ['sepenuhnya|seluruhnya|total|seratus persen|100 persen|semua|tuntas|semuanya', { outage: { role: 'wholly' } }],
  ['sebagian|beberapa|separuh|sebagian besar', { outage: { role: 'partly' } }],
  [
    'berangsur|berangsur-angsur|bertahap|secara bertahap|perlahan|perlahan-lahan|pelan-pelan|satu per satu|secara perlahan|sedikit demi sedikit',
    { outage: { role: 'partly', makes: 'partial' } },
  ],
  [
    'menjamin|jamin|dijamin|menjanjikan|janjikan|janji|memastikan akan|menunggu|menanti|tunggu|ditunggu|menunggu hingga|hingga perbaikan|sampai perbaikan|akan|ditargetkan|target|targetnya|diperkirakan|diharapkan|semoga|agar|supaya|estimasi|rencananya|menargetkan|berjanji|berharap|diproyeksikan|segera|kapan|secepatnya|kemungkinan|bisa makan waktu|ditaksir makan waktu|makan waktu|butuh waktu untuk|untuk bisa|agar bisa|untuk kembali',
    { outage: { role: 'expects' } },
  ],
  [
    'hingga berita ini diturunkan|sampai berita ini diturunkan|hingga berita ini ditulis|sampai berita ini ditulis|sampai berita ini naik|hingga berita ini naik|hingga berita ini dibuat|hingga berita ini tayang|sampai berita ini tayang|hingga artikel ini ditulis|saat berita ini ditulis|ketika berita ini ditulis|hingga saat ini|sampai saat ini|hingga kini|sampai sekarang|hingga sekarang|saat ini|sekarang',
    { outage: { role: 'press-time' } },
  ],
  // Causes.
  ['kesalahan konfigurasi', { outage: { state: 'trouble', cause: 'configuration' } }],
  [
    'perubahan konfigurasi|salah konfigurasi|konfigurasi|konfigurasi ulang|izin akses|perubahan rute|pembaruan konfigurasi',
    { outage: { cause: 'configuration' } },
  ],
  ['gangguan perangkat lunak', { outage: { state: 'event', cause: 'software-bug' } }],
  ['kesalahan perangkat lunak|kesalahan kode|kesalahan program|kerusakan perangkat lunak', { outage: { state: 'trouble', cause: 'software-bug' } }],
  [
    'bug|cacat perangkat lunak|pembaruan perangkat lunak|update perangkat lunak|pembaruan sistem|pembaruan yang cacat|berkas yang cacat|masalah perangkat lunak|pembaruan',
    { outage: { cause: 'software-bug' } },
  ],
  ['dns|resolusi dns|perutean|routing|masalah konektivitas|konektivitas|jaringan inti|sambungan jaringan', { outage: { cause: 'network' } }],
  [
    'kabel laut|kabel fiber optik putus|putus kabel|fiber cut|kabel terputus|kabel serat optik|kabel optik|kabel bawah laut|kabel fiber optik|terpotong',
    { outage: { cause: 'cable-cut' } },
  ],
  [
    'kabel putus|putusnya kabel|kabel laut putus|kabel optik putus|kabel serat optik putus|putusnya kabel laut|gangguan kabel|gangguan kabel laut|gangguan pada kabel laut|gangguan pada kabel|kerusakan kabel|putusnya sambungan|putusnya',
    { outage: { state: 'event', cause: 'cable-cut' } },
  ],
  ['gangguan ups|gangguan daya', { outage: { state: 'event', cause: 'power' } }],
  ['kegagalan ups', { outage: { state: 'trouble', cause: 'power' } }],
  ['pasokan listrik|aliran listrik|listrik pusat data|ups|catu daya', { outage: { cause: 'power' } }],
  [
    'lonjakan trafik|lonjakan akses|lonjakan pengguna|lonjakan login|lonjakan lalu lintas|lonjakan pengunjung|lonjakan transaksi|kelebihan beban|kelebihan kapasitas|beban berlebih|overload|trafik tinggi|trafik yang tinggi|membludaknya|membeludaknya|lonjakan permintaan|kapasitas server|trafik yang masuk|banyaknya pengguna|tingginya trafik|tingginya akses',
    { outage: { cause: 'overload' } },
  ],
  [
    'serangan siber|serangan|serangan ransomware|ransomware|ddos|serangan ddos|diretas|peretasan|peretas|hacker|diserang|serangan peretas|malware|serangan virus|serangan digital|kena hack|dibobol',
    { outage: { cause: 'cyberattack' } },
  ],
  ['kerusakan perangkat keras|kerusakan server|kerusakan hardware|kegagalan perangkat keras', { outage: { state: 'trouble', cause: 'hardware' } }],
  ['perangkat keras|server rusak|hardware|komponen rusak', { outage: { cause: 'hardware' } }],
  ['pihak ketiga|penyedia pihak ketiga|mitra pihak ketiga', { outage: { cause: 'third-party' } }],
  [
    'pemeliharaan|pemeliharaan sistem|perawatan|perawatan sistem|maintenance|pemeliharaan rutin|pemeliharaan terjadwal|peningkatan sistem|migrasi sistem|perpindahan sistem|pemindahan sistem|perpindahan proses|upgrade sistem|dipelihara|mengembangkan sistem|pengembangan sistem|peremajaan',
    { outage: { cause: 'maintenance' } },
  ],
  [
    'kesalahan manusia|kesalahan petugas|kesalahan operator|kesalahan internal|kesalahan teknisi',
    { outage: { state: 'trouble', cause: 'human-error' } },
  ],
  ['human error|kelalaian', { outage: { cause: 'human-error' } }],
  [
    'gempa|gempa bumi|banjir|longsor|tanah longsor|badai|topan|siklon|letusan|erupsi|tsunami|petir|sambaran petir|cuaca buruk|cuaca ekstrem|angin kencang|hujan deras|letusan gunung|pohon tumbang|angin puting beliung',
    { outage: { cause: 'natural-disaster' } },
  ],
  [
    'perintah pemerintah|diblokir pemerintah|diblokir kominfo|keputusan pemerintah|atas permintaan pemerintah',
    { outage: { cause: 'government-order' } },
  ],
  ['gangguan pembangkit|gangguan gardu|gangguan sutet|gangguan teknikal', { outage: { state: 'event', cause: 'technical-fault' } }],
  [
    'kerusakan trafo|gangguan transmisi|gangguan pada transmisi|gangguan sistem transmisi',
    { outage: { state: 'trouble', cause: 'technical-fault' } },
  ],
  [
    'pltu|plta|pltgu|pltg|pltd|pltp|pltmg|gitet|jaringan transmisi|saluran transmisi|trafo meledak|kebakaran|kebakaran gardu|gardu induk|sutet|pembangkit|trafo|saluran udara tegangan ekstra tinggi|transmisi|korsleting|penyulang|jaringan distribusi|jaringan listrik|pohon tumbang menimpa',
    { outage: { cause: 'technical-fault' } },
  ],
  [
    'karena|akibat|akibat dari|disebabkan|disebabkan oleh|dipicu|dipicu oleh|lantaran|gara-gara|imbas|dampak dari|buntut|diakibatkan|terjadi karena|bersumber dari|sebab|kena|ulah|terkait',
    { outage: { role: 'because' } },
  ],
  [
    'sehingga|menyebabkan|memicu|mengakibatkan|menjadi penyebab|jadi penyebab|membuat|sebagai penyebab|menjadi titik macet|menjadi pemicu',
    { outage: { role: 'brings-about' } },
  ],
  [
    'penyebab|penyebabnya|pemicu|pemicunya|biang|biang keladi|biang keladinya|biangnya|biang kerok|akar masalah|akar masalahnya|akarnya|sumber masalah|pangkal masalah|dugaan awal penyebabnya|penyebab utama|titik macet',
    { outage: { role: 'reason' } },
  ],
  [
    'belum diketahui|belum diketahui penyebabnya|belum diketahui pasti|tidak merinci|tak merinci|belum menjelaskan|tidak menjelaskan|tidak mengungkap|tidak mengungkapkan|tidak membagikan|belum membeberkan|tidak membeberkan|belum merinci|belum mengungkap|belum mengungkapkan|belum jelas|belum ada keterangan|belum ada penjelasan|belum ada kepastian|masih ditelusuri|masih diselidiki|masih kami telusuri|masih didalami|tidak menyebut|tidak menyebutkan|belum memberikan penjelasan|belum memberi penjelasan|tidak menyampaikan',
    { outage: { role: 'unexplained' } },
  ],
  [
    'diduga|dugaan|menduga|kemungkinan besar|disinyalir|ditengarai|diperkirakan akibat|mungkin|kabarnya|menuduh|isu|rumor|spekulasi|dikabarkan',
    { outage: { role: 'guesses' } },
  ],
  [
    'bukan|bukan karena|bukan akibat|bukan serangan siber|tidak ada|tak ada|tanpa|tidak|tak|membantah|menepis|membantahnya|tidak terkait|tidak ada kaitannya|tidak berkaitan|tidak ada tanda|tidak ada indikasi|belum melihat|tidak terganggu|tidak terdampak|enggan|belum mendapatkan bukti|masih belum mendapatkan bukti|belum ada bukti|tidak ada bukti|tak ada bukti|belum menemukan bukti|tidak menemukan bukti|belum ditemukan bukti|belum ada indikasi|belum menemukan indikasi|tidak menemukan indikasi|belum ditemukan indikasi|tidak ditemukan indikasi',
    { outage: { role: 'denies' } },
  ],
  [
    'bukan cuma|bukan hanya|tidak hanya|tak hanya|bukan sekadar|tidak cuma|tak cuma|bukan saja|tidak sedikit|tak sedikit|tidak lama|tak lama|tetap berjalan normal|tetap normal|masih normal|tetap beroperasi normal|tetap beroperasi|tetap berfungsi|tetap berjalan|tetap dapat diakses|tetap bisa diakses|tetap dapat digunakan|tetap bisa digunakan|tetap aman|masih berfungsi|masih beroperasi|masih berjalan normal|masih berjalan|masih bisa diakses|masih dapat diakses|masih bisa digunakan|masih dapat digunakan|tidak mengalami gangguan|tidak ada gangguan|tetap berfungsi dengan normal|berfungsi dengan baik|berjalan dengan baik|terpantau normal|aman terkendali|tidak lagi|tak lagi|bukan lagi|kelalaian pengguna|kesalahan pelanggan|kelalaian pelanggan',
    { outage: { state: 'none' } },
  ],
  ['oleh', { outage: { role: 'agent' } }],
  // Times.
  ['sejak|terjadi sejak|dari|terhitung|semenjak|terhitung mulai', { outage: { role: 'begins' } }],
  ['mulai', { outage: { role: 'begins', makes: 'partial' } }],
  [
    'keluhan pertama|laporan pertama|keluhan awal|berawal|bermula|dimulai|muncul|mulai terjadi|mulai dirasakan|mulai terasa|mulai terdeteksi|mulai terpantau|terpantau sejak|terjadi|terjadi pada|pertama kali|berawal dari|mulai muncul|mulai melonjak|mulai naik|mulai masuk|mulai ramai|melonjak|mulai dikeluhkan|mulai mengeluh|mulai melaporkan|mulai diterima|mulai bermunculan|mulai berdatangan|mulai membanjiri|mulai meningkat|mulai tercatat|mulai diketahui|diketahui terjadi|laporan mulai|keluhan mulai|gangguan mulai|ramai dikeluhkan|banyak dikeluhkan|ramai dilaporkan|disadari|baru disadari|diketahui mulai|tercatat mulai|timbul',
    { outage: { role: 'onset' } },
  ],
  ['hingga|sampai dengan|hingga akhirnya|menjelang', { outage: { role: 'until' } }],
  [
    'keluhan|mengeluh|mengeluhkan|dikeluhkan|laporan|melaporkan|dilaporkan|laporan gangguan|laporan masalah|laporan pengguna|aduan|pengaduan',
    { outage: { role: 'complains' } },
  ],
  ['dalam|dalam waktu|setiap|tiap|terakhir|siaga|siap siaga|bersiaga', { outage: { role: 'within' } }],
  ['berlangsung|berlangsung selama|selama|memakan waktu|sampai selama', { outage: { role: 'lasts' } }],
  ['namun|tetapi|tapi|meski|meskipun|sedangkan|walau', { outage: { role: 'contrasts' } }],
  ['penundaan|terlambat|keterlambatan|tertahan|antrean|terjebak|mengular|ditunda', { outage: { role: 'affects', waits: true } }],
  ['menunggu selama|antre|mengantre|antrean selama|tertahan selama|terjebak selama|terlambat selama|delay|molor', { outage: { waits: true } }],
  [
    'diatasi|diselesaikan|diperbaiki|dipulihkan|ditangani|tertangani|dinormalkan|dibereskan|dipulihkan kembali|diperbaiki kembali|dinormalkan kembali',
    { outage: { role: 'mends' } },
  ],
  [
    'saat dihubungi|ketika dihubungi|saat ditemui|ketika ditemui|saat dikonfirmasi|ketika dikonfirmasi|saat diwawancara|ketika diwawancarai|saat diwawancarai|saat ditanya|ketika ditanya|dihubungi wartawan|ditemui wartawan|dalam keterangan|dalam keterangannya|dalam keterangan tertulis|dalam keterangan tertulisnya|dalam keterangan resminya|dalam keterangan resmi|dalam siaran pers|dipantau|dilihat|diunggah|dikutip pada',
    { outage: { role: 'asked' } },
  ],
  ['sedang|tengah', { outage: { role: 'still', makes: 'underway' } }],
  ['diperpanjang|memperpanjang|masih|terus|tetap', { outage: { role: 'still' } }],
  ['ikut|turut|juga ikut|ikut-ikutan', { outage: { role: 'too' } }],
  ['semula|dalih|awalnya|mulanya|sebelumnya disebut|sempat disebut', { outage: { role: 'at-first' } }],
  ['adalah|merupakan|yakni|yaitu|ialah|ternyata', { outage: { role: 'equals' } }],
  ['tidak benar|hoaks|tidak berdasar|tidak terbukti|bohong', { outage: { role: 'untrue' } }],
  [
    'terbesar di|terkemuka di|terpadat di|tersibuk di|terluas di|pertama di|nomor satu di|asal|berasal|berbasis|berkantor|bermarkas|kelahiran|mendarat dari|terbang ke|tiba dari|tujuan|perairan|ruas|segmen|rute|perairan antara|lepas pantai',
    { outage: { role: 'origin' } },
  ],
  ['termasuk|khususnya|terutama|di antaranya|antara lain|seperti|misalnya di|contohnya', { outage: { role: 'such-as' } }],
  [
    'seluruh|wilayah|pulau|kota|kabupaten|provinsi|kawasan|daerah|sebagian wilayah|hampir seluruh|warga|sekitar|desa|kecamatan|kelurahan|gampong|nagari|distrik|kampung|komplek|kompleks|perumahan|dusun|titik|beberapa titik|seputaran|pelosok|bagian selatan|bagian utara|bagian barat|bagian timur|bagian tengah|sebelah selatan|sebelah utara|sebelah barat|sebelah timur|masyarakat|penduduk',
    { outage: { role: 'area' } },
  ],
  ['jalan|jl|gang', { outage: { role: 'street' } }],
  ['lebih awal|lebih lama|lebih cepat|gratis|pertama', { outage: { role: 'shifts' } }],
  ['setelah|menyusul|usai|sesudah|pasca|selepas', { outage: { role: 'after' } }],
  // What the sentence is about.
  [
    'pernah|juga pernah|juga tersendat|sebelumnya pernah|terakhir kali|tahun lalu|beberapa waktu lalu|gangguan serupa|kejadian serupa|insiden serupa|peristiwa serupa|bukan yang pertama|bukan pertama kali|bukan kali pertama|terburuk sejak|terbesar sejak|terlama sejak|di masa lalu|terakhir di|pertama sejak|hal yang sama juga pernah|pernah juga|beberapa bulan lalu|beberapa tahun lalu|bulan lalu juga|insiden sebelumnya|gangguan sebelumnya',
    { outage: { role: 'earlier' } },
  ],
  [
    'kondisi normal|keadaan normal|normalnya|pada hari biasa|hari-hari biasa|jika|jikalau|kalau|apabila|bila|seandainya|misalnya|andai|bisa saja|berpotensi|potensi|antisipasi|mengantisipasi|mencegah terjadinya|simulasi|biasanya|umumnya|lazimnya|pada umumnya|apakah|entah|bisa hingga|bisa sampai|bisa berlangsung hingga|bisa mencapai|mengira|dikira|menyangka|disangka|saya kira|kirain',
    { outage: { role: 'supposes' } },
  ],
  [
    'terdampak|terkena dampak|terkena dampaknya|kena dampak|kena dampaknya|terkena imbasnya|kena imbas|ikut merasakan|meluas ke|meluas hingga|menyebar ke|merembet ke|sampai ke|hingga ke|terasa|dampaknya terasa|penumpukan|pembatalan|terkena imbas|terimbas|berdampak|berimbas|menimpa|dialami|dirasakan oleh|merasakan|memengaruhi|mempengaruhi|terpengaruh|dirugikan|telantar|terlantar|tidak terlayani|dibatalkan|batal|dievakuasi|meliputi|mencakup|melanda|merembet|menumpuk|wilayah terdampak',
    { outage: { role: 'affects' } },
  ],
  [
    'dikelola|dioperasikan|dijalankan|milik|dimiliki|buatan|besutan|asuhan|dikelola oleh|dioperasikan oleh|dimiliki oleh|pengelola|kepunyaan',
    { outage: { role: 'run-by' } },
  ],
  [
    'selaku operator|selaku pengelola|selaku pengembang|selaku penyedia|selaku pemilik|selaku induk|sebagai operator|sebagai pengelola|sebagai pengembang|sebagai pemilik|yang mengelola|yang mengoperasikan|yang memiliki|yang menaungi|pengembang|induk usaha|perusahaan induk|operator layanan',
    { outage: { role: 'runs' } },
  ],
  [
    'skala global|di seluruh dunia|seluruh dunia|sedunia|secara global|global|di berbagai negara|berbagai negara|di berbagai belahan dunia|belahan dunia|banyak negara|berbagai belahan dunia|puluhan negara|ratusan negara|sejumlah negara',
    { outage: { role: 'worldwide' } },
  ],
  [
    'kebakaran hutan|kebakaran lahan|kebakaran hutan dan lahan|karhutla|pemadaman kebakaran|pemadaman api|pemadaman lahan|pemadaman karhutla|pemadam kebakaran|pemadam|damkar|proses pemadaman|memadamkan api|titik api|helikopter|water bombing|upaya pemadaman',
    { outage: { state: 'none', role: 'other-story' } },
  ],
  [
    'trading halt|auto rejection|auto reject|arb|ara|penghentian sementara perdagangan|penghentian 30 menit|pembekuan perdagangan|circuit breaker|batas auto rejection|suspensi saham',
    { outage: { state: 'none', role: 'other-story' } },
  ],
  [
    'kebocoran data|data bocor|luncurkan|meluncurkan|peluncuran|diluncurkan|merilis|memperkenalkan|resmi meluncur|kini hadir|fitur baru|fitur terbaru|tips|cara mudah|opini|kolom|resensi|berikut cara|solusi|diskon|promo',
    { outage: { role: 'other-story' } },
  ],
  ['dan|serta|maupun|atau|juga|sampai', { outage: { role: 'joins' } }],
  ['di', { outage: { role: 'via', inside: true } }],
  ['lewat|melalui|via|ke|kepada|pada akun|di akun', { outage: { role: 'via' } }],
  [
    'menurut|dilansir|dikutip|mengutip|pantauan|data|pengamat|analis|kata|ujar|saingan|pesaing|kompetitor|aplikasi saingan|alternatif|pengganti|rekanan',
    { outage: { role: 'source' } },
  ],
  ['minta maaf|meminta maaf|permintaan maaf|permohonan maaf|mohon maaf|memohon maaf|maaf', { outage: { role: 'sorry' } }],
  // Kinds of services.
  ['listrik|kelistrikan|setrum|pln|gardu|genset|tegangan', { outage: { sector: 'power' } }],
  ['bank|perbankan|nasabah|mobile banking|m-banking|mbanking|internet banking|atm|tarik tunai|rekening|saldo', { outage: { sector: 'banking' } }],
  [
    'qris|dompet digital|e-wallet|uang elektronik|pembayaran digital|sistem pembayaran|kartu kredit|kartu debit|isi saldo',
    { outage: { sector: 'payments' } },
  ],
  [
    'bursa|perdagangan saham|perdagangan efek|kontrak berjangka|data feed|bursa saham|bursa efek|sistem perdagangan',
    { outage: { sector: 'exchange' } },
  ],
  [
    'internet|layanan internet|jaringan internet|akses internet|internet rumah|pelanggan internet|penyedia internet|internet di|wifi|wi-fi|provider internet|layanan telepon|layanan data|layanan suara|paket data|seluler|jaringan seluler|operator seluler|operator|sinyal|telekomunikasi|broadband|panggilan telepon|sms|data seluler|provider',
    { outage: { sector: 'telecom' } },
  ],
  [
    'maskapai|penerbangan|bandara|kereta|kereta api|krl|mrt|lrt|tiket|penumpang|taksi daring|ojek daring|ojek online|taksi online|ojol|transportasi online|lalu lintas udara|navigasi udara|transjakarta',
    { outage: { sector: 'transport' } },
  ],
  [
    'situs pemerintah|layanan publik|imigrasi|keimigrasian|autogate|bea cukai|kepabeanan|layanan imigrasi|sistem imigrasi|paspor|pajak|wajib pajak|ktp-el|e-ktp|ktp elektronik|kependudukan|dukcapil|kementerian|instansi|sertifikat digital|ppdb|pusat data nasional|bpjs|sscasn|samsat|pemda|pemkot',
    { outage: { sector: 'government' } },
  ],
  [
    'mengirim pesan|berkirim pesan|kirim pesan|pesan terkirim|centang satu|centang dua|grup obrolan|obrolan|chat|chatting|layanan pesan|aplikasi pesan|aplikasi perpesanan|perpesanan|aplikasi obrolan|pesan instan|aplikasi chat',
    { outage: { sector: 'messaging' } },
  ],
  [
    'linimasa|unggahan|postingan|mengunggah foto|direct message|news feed|feed|pengikut|cuitan|mikroblog|mikroblogging|berbagi foto|media sosial|medsos|jejaring sosial|platform media sosial',
    { outage: { sector: 'social' } },
  ],
  [
    'jaringan distribusi konten|infrastruktur internet|infrastruktur web|layanan komputasi awan|banyak situs|ribuan situs|sejumlah situs|situs-situs|komputasi awan|awan|cloud|pusat data|data center|jaringan pengiriman konten|cdn|hosting|peladen',
    { outage: { sector: 'cloud' } },
  ],
  [
    'streaming|layanan musik|musik|streaming video|layanan video|video streaming|siaran|televisi|tv|podcast|layanan streaming',
    { outage: { sector: 'media' } },
  ],
  ['gim|game|gamer|pemain|gaming|konsol|mabar', { outage: { sector: 'gaming' } }],
  ['chatbot|kecerdasan buatan|ai|kecerdasan artifisial|model bahasa', { outage: { sector: 'ai' } }],
  [
    'e-commerce|lokapasar|marketplace|belanja daring|belanja online|toko daring|toko online|pedagang daring|penjual|e-dagang|seller',
    { outage: { sector: 'e-commerce' } },
  ],
  [
    'blue screen|perangkat windows|komputer windows|perangkat lunak keamanan|keamanan siber|antivirus|sistem operasi|email|surel|aplikasi kantor|konferensi video|rapat daring',
    { outage: { sector: 'software' } },
  ],
  // The same senses in rarer words.
  [
    'sudah pulih|telah pulih|pulih total|telah pulih sepenuhnya|sudah pulih sepenuhnya|pulih sepenuhnya|pulih 100 persen|pulih seratus persen|berfungsi kembali|berfungsi lagi|kembali berfungsi normal|beroperasi normal kembali|beroperasi lagi|normal seperti biasa|normal seperti semula|lancar kembali|aktif kembali|aktif lagi|sudah aktif|nyala kembali|nyala lagi|sudah nyala|kembali nyala|tersambung lagi|terhubung lagi|kembali melayani|melayani kembali|kembali mengudara|kembali terbang|sudah teratasi|telah teratasi|berhasil diatasi|telah diatasi|sudah diatasi|berhasil dipulihkan|telah dipulihkan|sudah dipulihkan|telah diperbaiki|sudah diperbaiki|berhasil diperbaiki|tuntas diperbaiki|perdagangan kembali dibuka|perdagangan dilanjutkan|dilanjutkan kembali|gangguan berakhir|berakhir pada|kembali beraktivitas|kembali berjalan lancar|sudah berjalan normal|telah berjalan normal|berjalan kembali|berjalan lagi|bisa digunakan seperti biasa|bisa diakses seperti biasa|bisa dibuka|telah selesai diperbaiki|telah rampung|kembali hidup|kembali terang|terang kembali|sudah terang|menyala seluruhnya|menyala sepenuhnya|menyala semua|normal semua|online kembali|online lagi|up kembali|dibuka blokirnya|blokir dicabut|pemblokiran dicabut|dinyatakan pulih|dinyatakan selesai',
    { outage: { recovery: 'full' } },
  ],
  [
    'mulai stabil|mulai lancar|mulai berangsur|mulai pulih kembali|perlahan membaik|berangsur lancar|berangsur stabil|belum semua|masih terbatas|secara terbatas|pulih perlahan|mulai menyala kembali|mulai nyala|mulai beroperasi normal|mulai aktif|mulai bisa digunakan|mulai dapat digunakan|mulai bisa dibuka|mulai tersambung|mulai terhubung|sebagian sudah|sebagian telah|sebagian layanan|tahap pemulihan|proses pemulihan bertahap|membaik|dipulihkan bertahap|dipulihkan secara bertahap|menyala bertahap|menyala sebagian|belum seluruhnya|belum normal sepenuhnya|belum sepenuhnya normal kembali',
    { outage: { recovery: 'partial' } },
  ],
  [
    'belum bisa digunakan|belum dapat digunakan|belum bisa dibuka|masih belum|masih belum pulih|hingga kini belum|sampai kini belum|belum berfungsi|belum beroperasi|belum ada kejelasan|belum menyala|belum nyala|belum tersambung|belum terhubung|belum lancar|masih berlanjut|masih menelusuri|masih menyelidiki|masih mencari penyebab|masih diperbaiki|masih dalam proses pemulihan|masih dalam proses perbaikan|masih dalam proses penormalan|masih dalam pemulihan|belum dibuka|belum selesai|belum tuntas|belum diketahui kapan|belum tahu kapan|belum bisa memastikan kapan|masih menunggu|masih gelap|masih offline|masih tidak berfungsi|masih mengeluhkan|masih dikeluhkan|masih terjadi|masih gelap gulita|masih manual|masih dilakukan secara manual|masih terkendala|masih eror terus|masih tidak normal|masih tak normal|belum sembuh|belum masuk|belum terisi|belum nyambung|belum tersedia|belum membaik|belum ada perbaikan|belum ada tanda',
    { outage: { recovery: 'not-yet' } },
  ],
  [
    'sedang berlangsung|dalam proses perbaikan|dalam proses pemulihan|tengah ditangani|tengah dipulihkan|sedang kami tangani|sedang kami perbaiki|sedang dalam perbaikan|sedang dalam penanganan|sedang melakukan perbaikan|tengah melakukan perbaikan|melakukan perbaikan|melakukan pemulihan|melakukan investigasi|sedang menyelidiki|tengah menyelidiki|sedang bekerja|bekerja keras|berupaya|tengah berupaya|sedang berupaya|upaya pemulihan|proses pemulihan|proses perbaikan|percepatan pemulihan|menyadari|sedang dicek|tengah mengecek',
    { outage: { recovery: 'underway' } },
  ],
  ['kesalahan pengaturan|kesalahan rute', { outage: { state: 'trouble', cause: 'configuration' } }],
  [
    'salah pengaturan|perubahan pengaturan|pengaturan|setelan|sertifikat kedaluwarsa|konfigurasi yang salah|berkas konfigurasi',
    { outage: { cause: 'configuration' } },
  ],
  ['gangguan aplikasi', { outage: { state: 'event', cause: 'software-bug' } }],
  ['kerusakan basis data|kesalahan pembaruan', { outage: { state: 'trouble', cause: 'software-bug' } }],
  [
    'eror perangkat lunak|basis data rusak|gagal pembaruan|pembaruan aplikasi|pembaruan yang keliru|pembaruan keliru|update aplikasi|update sistem|bug kecil|galat perangkat lunak|cacat kode|berkas rusak|file rusak|pembaruan cacat|pemutakhiran|pemutakhiran sistem',
    { outage: { cause: 'software-bug' } },
  ],
  ['gangguan konektivitas|gangguan perangkat jaringan', { outage: { state: 'event', cause: 'network' } }],
  ['jaringan backbone|core network|perangkat jaringan', { outage: { cause: 'network' } }],
  ['gangguan kabel optik|gangguan kabel serat optik|gangguan kabel bawah laut', { outage: { state: 'event', cause: 'cable-cut' } }],
  [
    'kabel tanah|kabel bawah tanah|kabel terpotong|kabel tersangkut|jangkar|tersangkut jangkar|galian|terkena galian|gigitan hiu|terputusnya kabel|kerusakan kabel laut|sistem komunikasi kabel laut|skkl|sistem kabel laut|terputusnya kabel laut',
    { outage: { cause: 'cable-cut', state: 'trouble' } },
  ],
  ['gangguan suplai listrik|gangguan pasokan listrik|gangguan aliran listrik', { outage: { state: 'event', cause: 'power' } }],
  ['kegagalan daya', { outage: { state: 'trouble', cause: 'power' } }],
  [
    'power supply|listrik di pusat data|suplai listrik|kehilangan pasokan listrik|baterai|panel listrik|arus listrik|tegangan listrik',
    { outage: { cause: 'power' } },
  ],
  [
    'kepenuhan|penuh sesak|server penuh|padat|kelebihan pengunjung|mengakses bersamaan|mengakses secara serentak|diakses serentak|dibuka serentak|mengakses serentak|diakses secara serentak|dibuka secara serentak|diakses secara bersamaan|mengakses secara bersamaan|banyak yang mengakses|banyak pemain yang mengakses|banyak pengguna yang mengakses|banyak orang yang mengakses|banyaknya pemain|banyak pendaftar|banyaknya pendaftar|banyaknya pelamar|banyaknya permintaan|banyaknya yang mengakses|diakses banyak orang|ramai diakses|lonjakan|membludak|membeludak|kebanjiran|diserbu|tingginya permintaan|tingginya transaksi|tingginya jumlah|padatnya trafik|padatnya akses|kepadatan|antusiasme|beban puncak|beban sistem|kapasitas terbatas|keterbatasan kapasitas|melebihi kapasitas|tidak kuat menampung|tak kuat menampung|jumlah pengakses|banyaknya pengakses|pengguna yang bersamaan|diakses bersamaan|akses bersamaan|serbuan|bersamaan masuk|masuk bersamaan|trafik melonjak|akses yang tinggi|volume transaksi',
    { outage: { cause: 'overload' } },
  ],
  [
    'insiden siber|kejahatan siber|peretas yang|kelompok peretas|geng ransomware|disusupi|pelaku ransomware|serangan hacker|serangan denial of service|virus komputer|perangkat pemeras|akses ilegal|diretas kelompok|lockbit|bjorka',
    { outage: { cause: 'cyberattack' } },
  ],
  ['gangguan perangkat|gangguan perangkat keras', { outage: { state: 'event', cause: 'hardware' } }],
  [
    'kerusakan perangkat|kerusakan komponen|kegagalan perangkat|kerusakan mesin|kerusakan storage|kerusakan router|kerusakan alat',
    { outage: { state: 'trouble', cause: 'hardware' } },
  ],
  [
    'perangkat rusak|media penyimpanan|penyimpanan data|hardware rusak|modul|sakelar|alat rusak|server mati|sistem pendingin|unit pendingin|mesin pendingin|ac server',
    { outage: { cause: 'hardware' } },
  ],
  [
    'penyedia layanan pihak ketiga|mitra penyedia|penyedia jaringan|penyedia pusat data|penyedia cloud|penyelenggara lain|vendor luar|perusahaan lain|pengelola domain',
    { outage: { cause: 'third-party' } },
  ],
  ['pemadaman terencana untuk', { outage: { state: 'event', cause: 'maintenance' } }],
  [
    'ada perbaikan|adanya perbaikan|perbaikan rel|perbaikan jalur|perbaikan bantalan rel|perbaikan persinyalan|perbaikan prasarana|perbaikan jalan|pekerjaan perbaikan|pemeliharaan jaringan|pemeliharaan server|pemeliharaan rutin sistem|perbaikan rutin|peralihan sistem|migrasi|migrasi data|pembaruan rutin|peningkatan kapasitas|peningkatan layanan|upgrade|pengembangan|penyempurnaan sistem|pemangkasan pohon|pekerjaan jaringan|pekerjaan pemeliharaan',
    { outage: { cause: 'maintenance' } },
  ],
  ['kesalahan prosedur|kesalahan karyawan|kesalahan pegawai|kesalahan staf', { outage: { state: 'trouble', cause: 'human-error' } }],
  ['salah ketik|keliru memasukkan|tidak sengaja|kecerobohan|salah input|salah perintah|keteledoran', { outage: { cause: 'human-error' } }],
  [
    'hujan|hujan badai|angin|angin topan|pohon|pohon roboh|gunung|gelombang tinggi|banjir bandang|tersambar petir|badai salju|gelombang panas|bencana|bencana alam|likuefaksi',
    { outage: { cause: 'natural-disaster' } },
  ],
  [
    'blokir|kominfo memblokir|belum mendaftar|belum terdaftar|pendaftaran pse|kewajiban pendaftaran|pelambatan|perlambatan|throttling|pembatasan|dibatasinya|pembatasan media sosial|pembatasan sementara|menkominfo memutuskan|perintah pengadilan|atas perintah|demi keamanan|mencegah hoaks|mencegah penyebaran|junta|militer',
    { outage: { cause: 'government-order' } },
  ],
  [
    'gangguan sinyal|gangguan persinyalan|gangguan pembangkit listrik|gangguan gardu induk|gangguan jaringan listrik|gangguan penghantar|gangguan internal|gangguan mesin|gangguan server|galat server|gangguan pada server',
    { outage: { state: 'event', cause: 'technical-fault' } },
  ],
  [
    'rel patah|patah rel|gangguan wesel|gangguan laa|listrik aliran atas|pantograf|wesel|malfungsi|ledakan|trip|pembangkit trip|hubung singkat|rele|konduktor|kerusakan gardu|kerusakan pembangkit|defisit daya|kekurangan pasokan|permasalahan teknis|problem teknis|trouble teknis|hambatan teknis|alasan teknis lain|kerusakan jaringan',
    { outage: { cause: 'technical-fault', state: 'trouble' } },
  ],
  [
    'tidak dapat diakses|tak dapat diakses|tidak bisa diakses|tak bisa diakses|tidak bisa dibuka|tak bisa dibuka|tidak bisa digunakan|tak bisa digunakan|tidak dapat digunakan|tak dapat digunakan|tidak bisa dipakai|tak bisa dipakai|tidak merespons|tidak merespon|tak merespons|berhenti berfungsi total|mati suri layanan|down lagi|kembali down|kembali tumbang|kembali error|kembali eror|kembali gangguan|gelap-gulita|terjadi gangguan|ada gangguan|terdampak gangguan|terkena gangguan|layar hitam|layar kosong|layar putih|tanpa listrik|tanpa internet|tanpa sinyal|tanpa aliran listrik|hilang sinyal|kehilangan jaringan|sinyal hilang|internet mati|internet putus|jaringan mati|koneksi terputus|lumpuh sementara|dilumpuhkannya|blackout total|mogok total|berhenti mendadak|terhenti total|tak berkutik|terlempar keluar|logout sendiri|keluar sendiri|tidak bertambah|tak bertambah|tidak masuk|tak masuk|tidak terkirim|tak terkirim|gagal terkirim|gagal kirim|tidak ter-update|tidak terupdate|tidak jalan|tak jalan|tidak berjalan|tak berjalan|tidak tersedia|tak tersedia|tidak beroperasi|tak beroperasi|tidak bekerja|tak bekerja|tidak muncul|tak muncul|tidak keluar|tak keluar|tidak bisa terhubung|tak bisa terhubung|tidak bisa mengirim|tidak bisa menerima|tidak menyala|tak menyala|tidak nyala|tidak teraliri listrik|hilang jaringan|jaringan hilang|menghilang jaringannya|tidak ada jaringan|tidak ada sinyal|tak ada sinyal|tak ada jaringan|tidak ada internet|ludes',
    { outage: { state: 'fails' } },
  ],
  [
    'terdisrupsi|terhambat|tersendat-sendat|gagal terus|loading terus|muter-muter|berputar-putar|melemot|lelet sekali|buffering|terlambat terbang|manual|secara manual|ditulis tangan|antre manual|kacau|semrawut|terbengkalai',
    { outage: { state: 'falters' } },
  ],
  [
    'gegara|dikarenakan|dampak|merupakan dampak|akibatnya dari|dilatarbelakangi|disinyalir akibat|diduga akibat|diduga karena|imbas dari|efek dari|terdampak oleh|lantas karena|berkaitan dengan|ditengarai akibat',
    { outage: { role: 'because' } },
  ],
  [
    'hasil investigasi|hasil penelusuran|hasil pemeriksaan|investigasi awal|penyelidikan awal|temuan awal|sumber gangguan|letak masalah|masalahnya|faktor penyebab|musabab|asal muasal|pangkalnya',
    { outage: { role: 'reason' } },
  ],
  [
    'belum diungkap|belum mengetahui penyebab|belum memastikan|belum dapat memastikan|belum bisa memastikan|masih mencari tahu|masih diinvestigasi|masih dalam penyelidikan|masih dalam investigasi|enggan menjelaskan|enggan merinci|tidak diketahui|tak diketahui|tanpa penjelasan|tidak dijelaskan|belum ada pernyataan|belum ada keterangan resmi|belum memberikan keterangan|belum berkomentar|belum merespons|belum menanggapi|masih dikaji|tak menjelaskan|tak menyebut|tak menyebutkan',
    { outage: { role: 'unexplained' } },
  ],
  [
    'mulai mengalami|mulai bermasalah|mulai terganggu|mulai padam|mulai mati|mulai down|mulai error|mulai dilaporkan|bermunculan|pertama kali terdeteksi|pertama kali dilaporkan|terdeteksi|terdeteksi sejak|terhitung sejak|berlangsung sejak|bermula dari|bermula pada|berawal pada|kejadian berawal|kejadian bermula|terjadi mulai|terjadi sekitar',
    { outage: { role: 'onset' } },
  ],
  [
    'se-indonesia|sejumlah wilayah|sejumlah daerah|beberapa wilayah|beberapa daerah|berbagai daerah|berbagai wilayah|sebagian besar wilayah',
    { outage: { role: 'area' } },
  ],
  ['pemerintah|otoritas|aparat|polisi|menteri|presiden|kominfo|komdigi|menkominfo|pengadilan|negara', { outage: { role: 'authority' } }],
  [
    'mengembalikan|agar kembali|supaya kembali|agar segera|supaya segera|demi memulihkan|hendak|ingin|guna memulihkan|bila sudah|jika sudah|setelah nanti|nantinya|estimasinya|diestimasi|diupayakan|diusahakan|dijanjikan|mudah-mudahan|insya allah|insyaallah',
    { outage: { role: 'expects' } },
  ],
  [
    'seperti biasa|beroperasi seperti biasa|berjalan seperti biasa|normal sepenuhnya|berfungsi seperti biasa|sudah bisa dipakai|sudah dapat dipakai|sudah lancar|telah lancar|telah kembali|sudah kembali|listrik sudah menyala|listrik kembali menyala|sudah bisa bertransaksi|bisa bertransaksi kembali|bisa bertransaksi lagi|bisa digunakan untuk bertransaksi|layanan telah pulih|layanan sudah pulih|layanan pulih|akses pulih|jaringan pulih|internet pulih|sudah stabil|telah stabil|kembali bekerja|sudah beroperasi|telah beroperasi|sudah berfungsi|telah berfungsi',
    { outage: { recovery: 'full' } },
  ],
  [
    'menyalahkan|menuding|ditimbulkan|ditimbulkan oleh|terkait dengan|bermula karena|mengindikasikan|mengindikasikan adanya|mengarah pada|dikaitkan dengan|berhubungan dengan|berasal dari|disebut karena|disebut akibat|dikabarkan karena|terjadi akibat|terjadi lantaran|terjadi karena adanya|menyusul adanya|lantaran terjadi|karena terjadi|akibat terjadi|akibat terjadinya|karena terjadinya|setelah terjadi|setelah terjadinya|dipicu oleh adanya|buntut dari|sebagai akibat|diakibatkan oleh|dampak dari adanya|disebabkan karena|disebabkan adanya|akibat adanya|karena adanya|karena ada|lantaran ada|lantaran adanya|dipicu adanya',
    { outage: { role: 'because' } },
  ],
  ['sudah berlangsung|telah berlangsung|sudah hampir|sudah lebih dari|sudah masuk|memasuki', { outage: { role: 'so-far' } }],
  // What they make of a coming back behind them.
  ['sudah|telah', { outage: { role: 'so-far', makes: 'full' } }],
  ['udah|akhirnya|berhasil', { outage: { makes: 'full' } }],
  ['belum|belum juga|belum kunjung|tak kunjung|tidak kunjung|belum sepenuhnya', { outage: { role: 'denies', makes: 'not-yet' } }],
  [
    'sementara diperbaiki|sementara ditangani|lagi proses|dalam proses|dalam upaya|proses|upaya|berusaha|mencoba|masih berupaya|masih berusaha|masih terus|terus berupaya|terus berusaha',
    { outage: { makes: 'underway' } },
  ],
  ['lagi|kembali', { outage: { role: 'again' } }],
  [
    'bergerak|melaju|terbang|melayani|bekerja|berlayar|berjualan|menelpon|bermain gim|berputar|mengudara|muncul lagi|memproses|berkirim|daring',
    { outage: { role: 'use' } },
  ],
  [
    'nyala|menyala|aktif|berfungsi|hidup|dilayani|online|diakses|dibuka|digunakan|dipakai|dimainkan|beroperasi|beroperasional|berjalan|terhubung|tersambung|teraliri|dialiri|mengalir|dinikmati|lancar|normal|stabil|terang|terkoneksi|difungsikan|diaktifkan|dinyalakan|tersalurkan|tersuplai',
    { outage: { role: 'works' } },
  ],
  [
    'sudah beres|tuntas pada|selesai pada|berakhir pukul|berakhir sekitar|baru selesai|baru pulih|baru hidup|baru jalan|baru menyala|normal pukul|normal pada|pulih pukul|pulih pada|pulih sekitar|hidup pukul|menyala pukul|menyala pada|rampung pukul|rampung pada|akses dibuka|lampu menyala|pulih semua|dicabut pukul|dibuka pukul|dibuka pada|kembali ke normal|usai diperbaiki|perbaikan usai|perbaikan selesai|perbaikan rampung|perbaikan tuntas|100 persen selesai|selesai 100 persen|sistem berjalan normal|layanan berjalan normal|beroperasi secara optimal|berjalan optimal|pulih optimal|berhasil memulihkannya|berhasil mengatasinya|tidak dilayani secara manual|berakhir sudah|kembali beroperasi secara optimal|beroperasi optimal|sudah kembali stabil|sudah kembali normal|telah kembali normal|telah kembali beroperasi|sudah kembali beroperasi|sudah jalan|sudah oke|sudah aman|sudah terkirim|sudah terhubung|sudah tersambung|sudah nyala kembali|sudah menyala kembali|sudah kembali seperti semula|kembali seperti sediakala|seperti sediakala|akhirnya pulih|akhirnya normal|akhirnya menyala|akhirnya kembali|lancar lagi|pulih lagi|beres|sudah rampung|sudah tuntas|telah tuntas|selesai ditangani|rampung diperbaiki|rampung ditangani|berhasil ditangani|telah ditangani|sudah ditangani|sudah diperbaiki kembali|berhasil dinormalkan|sudah dinormalkan|telah dinormalkan|semua normal|kini normal|kini pulih|sekarang sudah bisa|kini sudah bisa|saat ini sudah bisa|sekarang sudah normal|sekarang sudah lancar|sekarang semua sudah|saat ini sudah normal|saat ini sudah lancar|sekarang sudah pulih|saat ini sudah pulih',
    { outage: { recovery: 'full' } },
  ],
  ['sempat|sesaat|sebentar|sementara waktu', { outage: { role: 'once' } }],
  [
    'diputus|diblokir|ditutup|diputuskan aksesnya|memblokir|memutus|memutuskan|membatasi|mematikan|memperlambat|menutup akses|dibatasi|diperlambat|dimatikan|melambatkan|menangguhkan|ditangguhkan|memblokade',
    { outage: { state: 'falters', role: 'cuts-off' } },
  ],
  ['perangkat lunak|software|kode|basis data|database|program komputer', { outage: { part: 'software-bug' } }],
  ['jaringan|koneksi|koneksi internet|sambungan|sistem jaringan|link', { outage: { part: 'network' } }],
  [
    'jaringan komunikasi|jaringan komunikasi data|sistem jaringan komunikasi|sistem komunikasi data|transmisi data|backhaul|jaringan data|router|backbone|infrastruktur backbone|jaringan transport',
    { outage: { part: 'network', sector: 'telecom' } },
  ],
  ['perangkat|alat|peralatan|mesin|adaptor|disk|hard disk|storage|firewall|adapter|switch|komponen', { outage: { part: 'hardware' } }],

  [
    'terbakar|terbakarnya|hangus|hangus terbakar|dilalap api|kebakaran gedung|korsleting listrik|hubungan pendek',
    { outage: { cause: 'technical-fault', state: 'falters' } },
  ],
  ['kabel', { outage: { part: 'cable-cut' } }],
  ['vendor|kontraktor|registrar', { outage: { part: 'third-party' } }],
  ['terencana|terjadwal|dijadwalkan|direncanakan', { outage: { part: 'maintenance' } }],
  // Causes in more words.
  [
    'konfigurasi jaringan|konfigurasi sistem|kesalahan setting|salah setting|salah konfigurasi jaringan|perubahan pengaturan jaringan|perubahan setting|perubahan konfigurasi jaringan|sertifikat ssl|sertifikat keamanan|masa berlaku sertifikat|masa berlaku domain|domain kedaluwarsa|pengaturan yang salah|kesalahan routing|perubahan bgp|konfigurasi bgp|konfigurasi dns|perubahan dns',
    { outage: { cause: 'configuration' } },
  ],
  [
    'kesalahan pemrograman|kesalahan aplikasi|kesalahan pada aplikasi|kesalahan coding|eror aplikasi|pembaruan versi|update terbaru|update versi|data corrupt|data korup|corrupt data|kerusakan data|database rusak|database corrupt|basis data corrupt|proses back-up|proses backup|bug sistem|bug pada sistem|bug aplikasi|adanya bug|glitch|pembaruan software|update software|pembaruan patch',
    { outage: { cause: 'software-bug' } },
  ],
  [
    'gangguan satelit|gangguan pada satelit|anomali satelit|jaringan lemah|jaringan yang lemah|jaringan terputus|gangguan backbone|gangguan link|gangguan dns|masalah dns|gangguan routing|gangguan konektivitas jaringan|gangguan sistem jaringan|gangguan pada sistem jaringan|gangguan jaringan fiber optik|putusnya koneksi|putusnya jaringan|gangguan jaringan telkom|gangguan pada jaringan telkom|perangkat jaringan rusak',
    { outage: { cause: 'network' } },
  ],
  [
    'kerusakan pada server|kerusakan di server|kerusakan pada perangkat|server jebol|server lama|modul rusak|kerusakan modul|kerusakan pada modul|hard disk rusak|harddisk rusak|storage rusak|overheat|panas berlebih|suhu server|suhu ruang server|ac rusak|ac mati|pendingin mati|pendingin rusak|penggantian perangkat|penggantian alat|penggantian komponen|kerusakan mesin server|usia perangkat|perangkat tua|perangkat usang|kabel aus|kerusakan kartu|kerusakan perangkat server|kerusakan pada mesin',
    { outage: { cause: 'hardware' } },
  ],
  [
    'tegangan tidak stabil|tegangan tidak normal|tidak normalnya tegangan|tegangan turun|tegangan naik|lonjakan tegangan|lonjakan listrik|genset mati|genset rusak|genset tidak berfungsi|ups rusak|ups mati|kerusakan ups|kehilangan suplai listrik|tidak ada aliran listrik|tidak adanya listrik|korsleting di ruang server|kelistrikan pusat data|perpindahan sumber kelistrikan|sumber listrik|pasokan daya|suplai daya',
    { outage: { cause: 'power' } },
  ],
  [
    'banyaknya pengguna yang|banyak pengguna|banyak diakses|banyaknya akses|server sibuk|terlalu sibuk|banyaknya transaksi|banyaknya peserta|banyaknya pengunjung|banyaknya masyarakat|begitu banyaknya|terlalu banyak|terlalu banyaknya|terlalu banyak pengguna|tingginya antusiasme|tingginya animo|animo masyarakat|tingginya lalu lintas|tingginya beban|tingginya volume|volume tinggi|volumenya besar|volume besar|beban tinggi|beban server|kelebihan muatan|kelebihan kuota|tidak mampu menampung|tak mampu menampung|tidak kuat|tak kuat|tidak sanggup|overcapacity|over kapasitas|kapasitas penuh|server kelebihan beban|traffic tinggi|tingginya traffic|traffic yang tinggi|lonjakan traffic|lonjakan trafik pengguna|lonjakan pendaftar|lonjakan pelamar|lonjakan penumpang|lonjakan pemain|diakses seluruh indonesia|diakses dari seluruh|diakses secara nasional|diakses banyak|diakses jutaan|diakses ribuan',
    { outage: { cause: 'overload' } },
  ],
  [
    'serangan peretas siber|serangan cyber|cyber attack|serangan ddos besar|upaya peretasan|percobaan peretasan|aksi peretasan|insiden keamanan siber|insiden keamanan|akses tidak sah|virus ransomware|terinfeksi|terinfeksi virus|penyusupan|pembobolan|dihack|di-hack|brain cipher|sabotase siber|kelompok hacker',
    { outage: { cause: 'cyberattack' } },
  ],
  [
    'puting beliung|hujan lebat|hujan es|hujan angin|hujan disertai|disambar petir|tersambar|cuaca buruk di|faktor cuaca|kondisi cuaca|faktor alam|kondisi alam|banjir rob|tanah bergerak|pergerakan tanah|abrasi|pohon besar tumbang|pohon yang tumbang|tertimpa pohon|bencana banjir|bencana longsor|gempa bawah laut|aktivitas seismik|kebakaran hutan dan',
    { outage: { cause: 'natural-disaster' } },
  ],
  [
    'gangguan trafo|gangguan pada trafo|kerusakan pada trafo|trafo rusak|trafo terbakar|trafo jebol|ledakan trafo|kerusakan kabel listrik|gangguan kabel listrik|gangguan kabel tanah|kerusakan penyulang|penyulang trip|penghantar trip|pembangkit lepas|pembangkit padam|pembangkit berhenti|hilangnya pasokan|kehilangan pasokan daya|sistem trip|trip pada|beban lepas|gangguan sutm|gangguan pada sutm|gangguan sktm|gangguan pada sktm|gangguan isolator|isolator pecah|isolator rusak|konduktor putus|kabel listrik putus|kawat putus|jumper putus|tiang listrik roboh|tiang roboh|tiang listrik tumbang|gardu meledak|gardu rusak|gardu terbakar|kebakaran trafo|kebakaran gardu induk|terkena layangan|gangguan proteksi|relai|gangguan wesel kereta|rel bengkok|kereta anjlok|krl anjlok|kerusakan lokomotif|gangguan lokomotif|kerusakan sinyal|kerusakan persinyalan|gangguan sistem persinyalan|gangguan perangkat sinyal|kerusakan teknis pada',
    { outage: { cause: 'technical-fault', state: 'trouble' } },
  ],
  [
    'perawatan rutin|perawatan berkala|pemeliharaan berkala|pemeliharaan preventif|perawatan server|perawatan jaringan|maintenance server|maintenance sistem|maintenance rutin|proses maintenance|proses pemeliharaan|proses migrasi|migrasi server|pemindahan server|pemindahan data|perpindahan server|pergantian sistem|peralihan server|pembaruan server|peningkatan server|upgrade server|upgrade jaringan|peningkatan jaringan|peningkatan infrastruktur|peningkatan keandalan|perbaikan jaringan rutin|pekerjaan pemeliharaan jaringan|pekerjaan perawatan|pekerjaan konstruksi|penggantian trafo|penggantian kabel|penggantian tiang|uprating|rekonduktoring|perampasan pohon|perintisan pohon|pemotongan pohon',
    { outage: { cause: 'maintenance' } },
  ],
  [
    'kesalahan manusiawi|kesalahan input|kesalahan pengoperasian|kesalahan operasional|kesalahan teknisi lapangan|kelalaian petugas|kelalaian pekerja|kelalaian kontraktor|tidak disengaja|tak sengaja|tanpa sengaja|salah pencet|salah tekan|salah memasukkan|salah potong|kesalahan pekerja',
    { outage: { cause: 'human-error' } },
  ],
  [
    'kabel putus akibat|putusnya kabel fiber|putusnya kabel fo|kabel fo putus|kabel fo|fo cut|fo putus|kabel fiber putus|kabel fiber|fiber optik putus|fiber optic putus|putusnya fiber optik|putusnya fiber|kabel serat|kabel telkom putus|kabel tergali|kabel terkena|kabel tersenggol|kabel dicuri|pencurian kabel|kabel jaringan putus|terputusnya kabel optik|terputusnya fiber optik|putusnya jaringan kabel|putusnya skkl|skkl putus|galian proyek|proyek galian|ekskavator',
    { outage: { cause: 'cable-cut', state: 'trouble' } },
  ],
  [
    'lantaran adanya gangguan pada|menyusul terjadinya|terdampak dari|dampak adanya|akibat dampak|yang disebabkan|yang diakibatkan|yang dipicu|yang berasal dari|dikarenakan adanya|dikarenakan oleh|disinyalir karena|ditengarai karena|diduga kuat karena|diduga kuat akibat|diduga disebabkan|diduga dipicu|terjadi setelah|terjadi usai|bermula saat|bermula ketika|berawal saat|berawal ketika|imbas adanya|efek dari adanya|gara gara',
    { outage: { role: 'because' } },
  ],
  ['biang masalah|sumber permasalahan|akar permasalahan|titik masalah|faktor utama|faktornya', { outage: { role: 'reason' } }],
  [
    'penyebab belum diketahui|penyebabnya belum diketahui|belum diketahui apa|belum diketahui secara pasti|belum diketahui pasti penyebab|belum diketahui penyebab|belum mengetahui|belum tahu penyebab|belum ada informasi|belum ada informasi resmi|belum ada penjelasan resmi|belum ada konfirmasi|belum memberikan konfirmasi|belum mengonfirmasi|belum dapat dipastikan|belum bisa dipastikan|belum dapat diketahui|belum bisa menjelaskan|belum mengumumkan|belum menyampaikan|belum menyebutkan|belum mengungkapkan penyebab|masih mencari|masih mencari penyebabnya|masih melakukan penelusuran|masih melakukan investigasi|masih dalam penelusuran|masih dicek|masih dilakukan pengecekan|masih menunggu informasi|masih misterius|tidak memberikan penjelasan|tidak memberi penjelasan|tidak memberikan alasan|tidak memberikan detail|tidak disebutkan|tanpa alasan yang jelas|tanpa sebab yang jelas|tanpa keterangan',
    { outage: { role: 'unexplained' } },
  ],
]
