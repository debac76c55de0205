/** Indonesian words of speech. */

import type { Table } from '../lexicon.ts'
import type { SpeechEntry } from '../speech.ts'

const BEFORE: SpeechEntry = { saying: { speaker: 'before', reports: 'clause' } }
const LIKELY: SpeechEntry = { saying: { speaker: 'before', reports: 'likely' } }
const MARKED: SpeechEntry = { saying: { speaker: 'before', reports: 'that' } }
const SHOWS: SpeechEntry = { saying: { speaker: 'before', reports: 'none' } }
const AFTER: SpeechEntry = { saying: { speaker: 'after', reports: 'clause' } }
const INSIDE: SpeechEntry = { saying: { speaker: 'inside', reports: 'clause' } }

export const speech: Table<SpeechEntry> = [
  ['mengatakan|berkata|menyatakan|menjelaskan|menuturkan|menambahkan|menegaskan|menerangkan', BEFORE],
  [
    'mengaku|menilai|menduga|memastikan|mengklaim|berujar|bertutur|berpendapat|bilang|menganalisa|menganalisis|berdalih|berkilah|meyakini|beranggapan',
    BEFORE,
  ],
  [
    'mengemukakan|mengungkap|menggarisbawahi|menjamin|mengeklaim|berspekulasi|memperhitungkan|menargetkan|berkomitmen|bersikeras|berargumen|berpandangan|berkisah|mengenang|bersaksi|menyadari|meramalkan|mengalkulasi|menyinggung|memaparkan|membeberkan|mengungkapkan|menghitung|menyebut|menyebutkan|mengakui|menyampaikan|memperkirakan|mengumumkan|menekankan|mengutarakan|mengisahkan|menceritakan|bercerita',
    LIKELY,
  ],
  ['mengingatkan|mencatat|melaporkan|berjanji|menyarankan|memperingatkan|memprediksi|memproyeksikan|menyimpulkan|mengonfirmasi', LIKELY],
  ['mengkonfirmasi|membenarkan|menyayangkan|berharap|menginformasikan|mengabarkan|menulis|menuliskan', LIKELY],
  ['memandang|menaksir|memerinci|merinci|menyoroti|melanjutkan|mengusulkan|menganggap|percaya|yakin|curiga', LIKELY],
  ['menjanjikan|menuding|menuduh|mengisyaratkan|memberitahukan|memberitahu|memberi tahu|menandaskan|mengindikasikan|mengutip', MARKED],
  ['mencuit|mencuitkan|bertanya|menjawab|membalas|berseloroh|menyindir|berkicau|berkelakar|bercanda|menimpali|merespons|merespon', SHOWS],
  ['menanggapi|mengunggah|meminta|mendesak|berkomentar|mengomentari|menyerukan|menyapa|menggambarkan|mengibaratkan|melontarkan|membandingkan', SHOWS],
  [
    'mengimbau|menghimbau|mengeluh|mengeluhkan|membantah|menampik|menepis|memohon maaf|meminta maaf|minta maaf|menjuluki|mengajak|menceletuk|nyeletuk|berceloteh|mengeluarkan pernyataan|bersuara|menambah',
    SHOWS,
  ],
  ['kata|ujar|tutur|jelas|ungkap|papar|imbuh|tambah|tegas|tandas|sebut|tulis|cuit|aku|ucap|beber|terang|sambung|lanjut|tukas', AFTER],
  ['timpal|klaim|pungkas|tutup|jawab|keluh|sindir|seloroh|canda|kilah|urai|cerita|cetus|imbau|himbau|harap|pinta|ingat|bantah|protes', AFTER],
  [
    'kritik|seru|tanya|komentar|saran|kenang|simpul|sanggah|gumam|kelakar|curhat|sesal|tekan|kicau|unggah|balas|celetuk|sergah|tampik|gurau|gerutu|celoteh|dalih|kisah|rinci|ketus|ulas|jabar|akui|kecam|sahut',
    AFTER,
  ],
  ['tuturnya|katanya|ujarnya|jelasnya|ungkapnya|paparnya|imbuhnya|tambahnya|tegasnya|tandasnya|sebutnya|tulisnya|cuitnya|akunya', INSIDE],
  ['ucapnya|bebernya|terangnya|sambungnya|lanjutnya|tukasnya|timpalnya|klaimnya|pungkasnya|tutupnya|jawabnya|keluhnya|sindirnya', INSIDE],
  ['selorohnya|candanya|kilahnya|urainya|ceritanya|cetusnya|imbaunya|himbaunya|harapnya|pintanya|ingatnya|bantahnya|kritiknya|serunya', INSIDE],
  [
    'kisahnya|rincinya|pesannya|ajaknya|celotehnya|gerutunya|teriaknya|ketusnya|dalihnya|bisiknya|kecamnya|pujinya|dugaannya|sambutnya|jabarnya|simpulnya|rayunya|selanya|tegurnya|guraunya|ulasnya|ulangnya|analisisnya|protesnya|akuinya',
    INSIDE,
  ],
  ['tanyanya|komentarnya|sarannya|kenangnya|simpulnya|sanggahnya|gumamnya|kelakarnya|sesalnya|tekannya|kicaunya|unggahnya|balasnya', INSIDE],
  ['disampaikan oleh|disampaikan|dikatakan oleh|dikatakan|diungkapkan oleh|diungkapkan|dijelaskan oleh|dijelaskan|ditegaskan oleh|ditegaskan', AFTER],
  ['dituturkan|dipaparkan|diutarakan|ditulis oleh|ditulis|diakui|disebutkan|disebutkan oleh|ditambahkan oleh|ditambahkan|dituliskan|bunyi', AFTER],
  ['menurut|berdasarkan keterangan|merujuk pernyataan|mengutip pernyataan', { attribution: true }],
  [
    'dikatakannya|disebutkannya|diakuinya|ditambahkannya|dijelaskannya|diungkapkannya|dituturkannya|menurutnya|menurut dia|menurut ia|menurut beliau',
    { attribution: true, pronoun: 'person' },
  ],
  ['kepala negara', { pronoun: 'person' }],
  ['dia|ia|iya|beliau|dirinya', { pronoun: 'person' }],
  ['pihaknya', { pronoun: 'organization' }],
  ['mereka|keduanya', { pronoun: 'group' }],
  ['presiden|wakil presiden|direktur|manajer|kepala|ketua|sekretaris|pendiri|dirut|direktur utama|komisaris', { talker: 'person', office: true }],
  ['menteri|gubernur|bupati|wali kota|walikota|kapolri|kapolda|panglima|menkominfo|mendag|menhub|menkeu', { talker: 'person', office: true }],
  [
    'barista|satpam|kasir|buruh|nelayan|petani|tukang|pelajar|lulusan|alumnus|bankir|pebisnis|pengacara|advokat|legislator|mantan|perawat|bidan|apoteker|penjaga|pengunjung|tamu|atlet|streamer|pengojek|pengemudi ojek|ojol|penyiar|eksportir|importir|peternak|penulis|seniman|musisi|artis|aktor|penyanyi|selebgram|youtuber|sosok|politikus|lajang|janda|duda|lansia|remaja|pemuda|pemudi|anak muda|penyintas|relawan|kurir',
    { talker: 'person' },
  ],
  [
    'salah satunya|salah seorang di antaranya|salah satu di antaranya|salah seorang dari mereka|salah satu dari mereka',
    { talker: 'person', indefinite: true },
  ],
  ['juru bicara|jubir|perwakilan|humas', { talker: 'person', spokes: true }],
  ['narasumber|pejabat|sumber|seseorang|petinggi|staf|petugas|saksi|saksi mata', { talker: 'person' }],
  [
    'pengguna|pelanggan|nasabah|warganet|netizen|warga|penumpang|karyawan|pegawai|pedagang|pemilik|pengemudi|mahasiswa|mahasiswi|siswa',
    { talker: 'person' },
  ],
  [
    'teman|tetangga|suami|istri|rekan|pembaca|dokter|guru|pengamat|pakar|ahli|analis|ekonom|peneliti|akademisi|dosen|politikus|politisi',
    { talker: 'person' },
  ],
  [
    'tetangganya|istrinya|suaminya|rekannya|temannya|anaknya|ibunya|ayahnya|kakaknya|adiknya|bosnya|atasannya|pengacaranya|kuasa hukumnya|juru bicaranya|keluarganya|saudaranya|sepupunya|pelanggannya|karyawannya',
    { talker: 'person' },
  ],
  ['anggota|wakil|kreator|pemain|gamer|pembeli', { talker: 'person' }],
  [
    'penjual|pekerja|orang|pria|wanita|perempuan|lelaki|ibu|bapak|pelapak|pelaku usaha|seller|driver|mitra|konsumen|pengusaha|investor',
    { talker: 'person' },
  ],
  [
    'akun|pemilik akun|admin|komika|aktivis|jurnalis|wartawan|insinyur|teknisi|turis|wisatawan|juragan|sopir|pengelola|profesor|trader',
    { talker: 'person' },
  ],
  [
    'perusahaan|perseroan|maskapai|operator|bank|kementerian|pemerintah|platform|penyedia|badan|lembaga|situs|startup|regulator|bursa',
    { talker: 'organization' },
  ],
  [
    'pengembang|raksasa|komite|panitia|bandara|kepolisian|otoritas|dinas|pabrikan|vendor|emiten|korporasi|institusi|universitas|raksasa teknologi|induk',
    { talker: 'organization' },
  ],
  [
    'pelaku pasar|pelaku industri|pelaku bisnis|pemangku kepentingan|manajemen|pihak|polisi|media|tim|peretas|kelompok|asosiasi|serikat|komunitas|publik|masyarakat|para|sebagian|sejumlah|banyak',
    { talker: 'group' },
  ],
  [
    'klaim|sebut|ungkap|akui|pastikan|jamin|janji|janjikan|tegaskan|jelaskan|ungkapkan|beberkan|duga|nilai|yakin|prediksi|perkirakan|umumkan|tuding|ingatkan|bantah|imbau|sarankan|harap|usul|curiga|jawab|sindir|cerita',
    { headline: true },
  ],
  ['bahwa|bahwasanya', { complementizer: true }],
  [
    'pengumuman|imbauan|isi|twit|surat edaran|status|pernyataan|keterangan|unggahan|cuitan|postingan|posting|tweet|siaran pers|rilis|laporan|surat|email|e-mail|pesan|blog|laman|konferensi pers',
    { statement: true },
  ],
  [
    'notifikasi|tulisan|pesan|peringatan|layar|bertuliskan|pesan error|pesan eror|pesan kesalahan|pemberitahuan|keterangan error|menampilkan',
    { screen: true },
  ],
  ['kata kunci|tagar|judul|berjudul|bertajuk|lagu|film|gim|game|buku|serial|program|istilah|kode|tombol|menu|fitur|opsi|topik', { screen: true }],
  ['telah|sudah|akan|sedang|masih|bisa|dapat|tidak|tak|belum|bukan|adalah|ada|harus|mesti|perlu|pernah|mulai', { finite: true }],
  [
    'merupakan|menjadi|ingin|mampu|boleh|sempat|terus|kembali|tetap|berhasil|gagal|punya|mau|terpaksa|kehilangan|terjadi|berlaku|berjalan',
    { finite: true },
  ],
  [
    'kala|di|pada|dalam|dari|ke|kepada|melalui|lewat|untuk|dengan|saat|ketika|usai|seusai|setelah|sebelum|sejak|hingga|sampai|selama|terhadap',
    { link: 'preposition' },
  ],
  [
    'seperti|sebagaimana|terkait|soal|mengenai|tentang|atas|oleh|sebagai|karena|antara|per|via|menjelang|tanpa|selain|bersama|kemudian',
    { link: 'preposition' },
  ],
  [
    'sambil|seraya|sembari|akhirnya|langsung|segera|lantas|turut|sontak|semula|awalnya|mulanya|rupanya|sebelumnya|kemarin|tadi|lagi|juga|pun|singkat|kini|sementara itu|secara|dikutip|dilansir|dikonfirmasi|dihubungi',
    { link: 'preposition' },
  ],
  ['yang|di mana|dimana', { link: 'relative' }],
  [
    'tetapi|tapi|namun|sedangkan|sementara|sebab|karena|meski|meskipun|walau|walaupun|padahal|sehingga|agar|supaya|jika|bila|kalau|lalu|lantaran',
    { link: 'conjunction' },
  ],
  ['sang|itu|tersebut|ini|tadi', { definite: true }],
  [
    'seorang|salah satu|salah-satu|salah seorang|salah-seorang|sejumlah|beberapa|sebagian|para|banyak|dua|tiga|seseorang|sebuah|suatu',
    { indefinite: true },
  ],
  [
    'adanya|permintaan|permohonan|penjelasan|keprihatinan|apresiasi|urutan|kronologi|penyebab|alasan|rencana|komitmen|terima kasih|belasungkawa',
    { matter: true },
  ],
  [
    'pengalaman|pengalamannya|kekecewaan|kekecewaannya|kekesalan|kekesalannya|kekhawatiran|kekhawatirannya|harapannya|permintaan maaf|permohonan maaf|duka cita|pentingnya|rasa',
    { matter: true },
  ],
  ['data|aturan|pantauan|penelusuran|jadwal|undang-undang|hukum|rencana|perhitungan|pengamatan', { matter: true }],
  ['apa|apakah|mengapa|kenapa|bagaimana|kapan|siapa|berapa', { asking: true }],
  ['tidak|tak|belum|enggan|menolak|bukan|untuk', { unsaid: true }],
  ['seraya menambahkan|sambil menambahkan|sembari menambahkan|dan menambahkan', { carriesOn: true }],
]
