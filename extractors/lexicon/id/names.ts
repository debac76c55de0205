/** Indonesian words around names: jobs, forms of address, heads and tails of organizations and places. */
import type { Table } from '../lexicon.ts'
import type { NameEntry } from '../names.ts'

export const names: Table<NameEntry> = [
  ['juru bicara|jubir|direktur utama|dirut|wakil direktur utama|wadirut|direktur|presiden direktur|presdir|wakil presiden direktur', { title: true }],
  [
    'direktur jenderal|dirjen|direktur eksekutif|direktur operasi|direktur keuangan|direktur teknologi|direktur bisnis|komisaris|komisaris utama',
    { title: true },
  ],
  [
    'presiden|wakil presiden|wapres|menteri|wakil menteri|wamen|menko|menkominfo|menkomdigi|menkeu|menteri koordinator|gubernur|wakil gubernur|wagub',
    { title: true },
  ],
  ['bupati|wakil bupati|wali kota|walikota|wakil wali kota|camat|lurah|kepala desa|kades|sekretaris daerah|sekda|ketua rt', { title: true }],
  [
    'kepala|wakil kepala|ketua|wakil ketua|ketua umum|ketum|sekretaris|sekretaris jenderal|sekjen|sekretaris perusahaan|anggota|anggota komisi',
    { title: true },
  ],
  [
    'manajer|manager|general manager|senior manager|manajer komunikasi|manajer umum|asisten manajer|supervisor|koordinator|deputi|staf khusus|plt|plh',
    { title: true },
  ],
  [
    'kepala divisi|kepala biro|kepala dinas|kepala badan|kepala kantor|kepala bidang|kepala eksekutif|kabid|kabag|kadis|kadiv|kabiro|kapolda|kapolres|kapolri|kapolsek|kabid humas|kasubbag|kasi',
    { title: true },
  ],
  [
    'ceo|cto|cfo|coo|ciso|cmo|svp|evp|vp|avp|vice president|senior vice president|executive vice president|head|chief|president|chairman|corporate secretary|corporate communication',
    { title: true },
  ],
  [
    'country manager|country director|managing director|public relations|pr manager|head of communications|founder|co-founder|pendiri|pemilik|bos|pimpinan|petinggi|eksekutif',
    { title: true },
  ],
  [
    'pengamat|analis|pakar|ahli|peneliti|pengacara|dosen|guru besar|ekonom|praktisi|aktivis|akademisi|konsultan|pemerhati|insinyur|teknisi',
    { title: true },
  ],
  [
    'pengguna|pelanggan|nasabah|warga|penumpang|pedagang|mahasiswa|mahasiswi|karyawan|karyawati|pegawai|pekerja|ibu rumah tangga|sopir|pengemudi|pemilik toko|pemilik warung|pengusaha|wiraswasta|konsumen|korban|saksi|netizen|warganet|penjual|pemain|atlet|penyanyi|aktor|aktris|artis',
    { title: true },
  ],
  [
    'profesor|wartawan|jurnalis|reporter|editor|penulis|miliarder|hakim|jaksa|brigjen|irjen|komjen|kombes|akbp|kompol|jenderal|letjen|mayjen|kolonel|letkol|mayor|kapten|iptu|aiptu|aipda|bripka',
    { title: true },
  ],
  [
    'pak|bapak|bu|ibu|mas|mbak|kang|bang|tuan|nyonya|saudara|saudari|dr|drs|dra|ir|prof|profesor|haji|hajah|hj|kh|h|sdr|sdri|yth|bung|gus|ustaz|ustad|raden|rm|almarhum|alm',
    { honorific: true },
  ],
  [
    'kementerian|kemenko|universitas|institut|politeknik|sekolah tinggi|badan|dinas|komisi|otoritas|lembaga|asosiasi|yayasan|direktorat|direktorat jenderal|ditjen|sekretariat',
    { orgHead: true },
  ],
  [
    'mahkamah|kejaksaan|kejari|kejati|pengadilan|polda|polres|polresta|polrestabes|polsek|pemprov|pemkot|pemkab|pemda|pemerintah kota|pemerintah provinsi|pemerintah kabupaten|kodim|korem|kodam|lanud|lantamal',
    { orgHead: true },
  ],
  [
    'pt|cv|ud|pd|perum|perumda|bumd|bpd|bpr|koperasi|bank|partai|fraksi|persatuan|perhimpunan|ikatan|himpunan|serikat|forum|aliansi|koalisi|dewan|majelis|satgas|balai|puskesmas|rsud|rsup|rumah sakit|rs|klinik|sdn|smpn|sman|smkn|sma|smk|smp|sd|pusat|unit|kantor|kantor imigrasi|kantor wilayah|kanwil|bursa|federasi|korps|kedutaan besar|kedubes|konsulat|pusat studi|pusat penelitian|uin|iain|pln ulp|pln up3|pln uid|pln uip|pdam',
    { orgHead: true },
  ],
  [
    'tbk|persero|group|grup|indonesia tbk|university|institute|bank|airlines|air|sekuritas|kapital|capital|securities|foundation|holding|holdings|corp|inc|ltd|llc|technologies|technology|media|telecom|energy',
    { orgTail: true },
  ],
  [
    'bandara|bandara internasional|bandar udara|pelabuhan|stasiun|terminal|jalan|jl|jalan tol|tol|gedung|menara|wisma|mal|mall|pasar|plaza|hotel|rest area|kompleks|perumahan|apartemen|stadion|masjid|gereja|museum|taman|alun-alun|simpang|jembatan|rusun|kawasan',
    { placeHead: true },
  ],
  [
    'pulau|kepulauan|gunung|selat|laut|teluk|sungai|danau|waduk|tanjung|semenanjung|samudra|samudera|pantai|lembah|bukit|pegunungan|bendungan|situ|pltu|plta|pltgu|pltg|pltd|gitet|gardu induk',
    { placeHead: true },
  ],
  [
    'kota|kabupaten|provinsi|kecamatan|kelurahan|desa|dusun|negara|wilayah|daerah|distrik|dki|kab|kec|prov|negara bagian|ibu kota|kampung|nagari|pulau|asal',
    { cue: 'place' },
  ],
  [
    'aplikasi|layanan|platform|situs|media sosial|medsos|jejaring sosial|laman|akun|produk|game|gim|perangkat|sistem operasi|chatbot|dompet digital|e-wallet|marketplace|fitur|server|browser|peramban|website|sistem|kapal|satelit|kabel|virus|ransomware|malware',
    { cue: 'product' },
  ],
  [
    'perusahaan|raksasa|operator|perusahaan induk|induk|maskapai|bank sentral|penyedia|penyedia layanan|lembaga|organisasi|kelompok|kantor berita|harian|media|stasiun televisi|portal|koran|majalah|majelis|bumn|emiten|pemerintah|badan usaha|startup|rintisan|regulator|klub|partai|geng|kelompok peretas|firma|pengelola',
    { cue: 'organization' },
  ],
  ['saudara|seorang|bernama|tersangka|terdakwa|almarhum', { cue: 'person' }],
  ['dan|untuk|bin|binti|al|di|de|van|von|der|atas|of|the|and|for', { joins: true }],
  ['dari|di|pada|untuk|asal', { affiliates: true }],
  [
    'induk|perusahaan induk|pemilik|induk usaha|induk perusahaan|milik|anak usaha|anak perusahaan|besutan|dikelola|dimiliki|pengelola',
    { owner: true },
  ],
  [
    'undang-undang|uu|perpres|peraturan|peraturan presiden|peraturan menteri|permen|permenkominfo|pp|perppu|keppres|pasal|ramadan|ramadhan|idulfitri|idul fitri|lebaran|natal|nyepi|covid-19|covid|corona|pandemi|piala dunia|olimpiade|pemilu|pilkada|pilpres|islam|kristen|hindu|buddha|katolik|internet|ipo|apbn|apbd|ppn|sim|ktp|nik|stnk|npwp|wni|wna|asn|pns|umkm|ott|brics|ihsg|lq45|wib|wita|wit|gmt|utc|bst|am|pm|atm|sms|otp|edc|pin|bbm|lpg|ev|ai|vpn|dns|bgp|ddos|sop|wfh|cctv|led|usb|gps|hp|pc|tv|5g|4g|3g|lte|wifi|wi-fi|faq|pltn|pltsa|sutet|suteti|jakarta composite index|dow jones|nikkei 225|nasdaq composite|s&p 500',
    { noName: true },
  ],
  [
    'tuhan|allah|anda|kami|saya|beliau|bahasa indonesia|bahasa inggris|bahasa|republik|hari|tahun baru|hut ri|hut|timnas|liga 1|bri liga 1|liga inggris|euro|dolar|rupiah|yen|asian games|sea games',
    { noName: true },
  ],
]
