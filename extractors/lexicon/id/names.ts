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
    'gm|sgm|dgm|ceo|cto|cfo|coo|ciso|cmo|svp|evp|vp|avp|vice president|senior vice president|executive vice president|head|chief|president|chairman|corporate secretary|corporate communication|corcom',
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
  ['profesor|jenderal|wartawan|jurnalis|reporter|editor|penulis|miliarder|hakim|jaksa|dokter spesialis', { title: true }],
  [
    'wakapolres|wakapolda|wakapolri|kapolresta|kapolrestabes|kasat|kasatreskrim|kasat reskrim|kasat lantas|kasi humas|kasubsi|kanit|kasatpol pp|kabagops|dandim|danramil|danrem|pangdam|pangkostrad|danlanud|danlanal|kajari|kajati|kasipenkum|kasi penkum',
    { title: true },
  ],
  [
    'pjs|pj|pgs|wabup|wawali|wakil walikota|sekcam|kaur|kasun|kadus|keuchik|geuchik|sekretaris dinas|sekdis|kadinkes|kadishub|kadisdik|kadiskominfo|kadisdukcapil|kalaksa|kalak|kepala pelaksana|kepala sekolah|kepsek|wakil kepala sekolah|rektor|wakil rektor|dekan|wakil dekan|kaprodi|bendahara|komisioner|notaris|humas|kahumas|kabag humas|kepala humas|kasubag humas|pelaksana tugas|pelaksana harian|staf ahli|staf|asisten|penanggung jawab|perwakilan',
    { title: true },
  ],
  [
    'ketua rw|ketua rukun tetangga|ketua dprd|wakil ketua dprd|anggota dprd|anggota dpr|anggota dewan|ketua komisi|sekretaris komisi|wakil ketua komisi|ketua fraksi|politikus|politisi|caleg|tokoh masyarakat|tokoh adat|tokoh pemuda|tokoh|pengurus|relawan|pemuda|petani|nelayan|buruh|pensiunan|pelajar|siswa|siswi|santri|wali murid|kasir|satpam|juru parkir|tukang|montir|tenaga ahli|dokter|perawat|bidan|apoteker|guru|kurir|driver|pengunjung|pembeli|pelapak|peternak|perangkat desa|operator desa|youtuber|tiktoker|selebgram|influencer|gamer|streamer|pegiat|penggiat|koordinator lapangan|sekretaris umum|sekum|wasekjen|wakil sekretaris jenderal|wakil sekretaris|pimpinan cabang|pimcab|wakil pimpinan|wakil pimcab|branch manager|area manager|regional manager|site manager|station manager|account manager|team leader|project manager|pgs manajer|manajer unit|manajer bagian|asisten manajer|asman|asmen|manager bagian|kepala cabang|kacab|kepala unit|kepala seksi|kepala sub bagian|kepala bagian|kepala upt|kepala stasiun|kepala pusat|kapus|kapusdatin|kepala satuan|kepala desk',
    { title: true },
  ],
  [
    'akp|ipda|iptu|aiptu|aipda|bripda|briptu|brigadir|brigpol|bripka|bharada|kompol|akbp|akbp pol|kombes|kombes pol|brigjen|irjen|komjen|brigjen pol|irjen pol|komjen pol|jenderal pol|jenderal tni|letjen|mayjen|brigjen tni|mayjen tni|letjen tni|marsekal|marsma|marsda|laksamana|laksma|laksda|kolonel|letkol|mayor|kapten|kolonel inf|letkol inf|mayor inf|kapten inf|lettu|letda|serka|sertu|serma|serda|pelda|peltu|kopda|praka|pratu',
    { title: true, honorific: true },
  ],
  ['pol|inf|czi|arh|kav|purn|tni', { honorific: true }],
  [
    'pak|bapak|bu|ibu|mas|mbak|kang|bang|tuan|nyonya|saudara|saudari|dr|drs|dra|ir|prof|profesor|haji|hajah|hj|kh|h|sdr|sdri|yth|bung|gus|ustaz|ustad|raden|rm|almarhum|alm',
    { honorific: true },
  ],
  ['pemerintah|pemprov|pemkab|pemkot|pemko|pemda|pemdes|dprd|setda|sekretariat daerah|sekretariat dprd', { head: 'seat' }],
  [
    'kepolisian daerah|kepolisian resor|kepolisian resor kota|kepolisian sektor|komando resor militer|komando distrik militer|komando daerah militer|komando rayon militer|polda|polwil|polres|polresta|polrestabes|polsek|polsekta|polairud|ditpolairud|satlantas polres|satreskrim polres|kodim|korem|kodam|koramil|lantamal|kejari|kejati|kejaksaan negeri|kejaksaan tinggi|pengadilan negeri|pengadilan tinggi|pengadilan agama|pn|bnnp|bnnk|lapas|rutan|kantor imigrasi|kanwil|kanwil kemenag|kanwil kemenkumham|kemenag',
    { head: 'seat' },
  ],
  [
    'diskominfo|diskominfotik|diskominfosandi|dinkominfo|disdukcapil|dispendukcapil|dindukcapil|dukcapil|dishub|dinkes|disdik|disdikbud|dindik|dinas kominfo|dinas dukcapil|dinas pupr|dinas pu|dinas esdm|dinas lh|disperindag|disdag|disnaker|disnakertrans|dinsos|disbudpar|dispar|disparbud|disparpora|dispora|distan|diskan|dlh|dlhk|dpmptsp|dpupr|damkar|pemadam kebakaran|dinas pemadam kebakaran|bapenda|bkad|bpkad|bpkd|bkd|bkpsdm|bkpp|bappeda|bappelitbangda|bpbd|kesbangpol|badan kesbangpol|satpol pp|samsat|upt samsat|kpu|bawaslu|panwaslu|bps|bnn|bpn|kantor pertanahan|kua|pmi|kadin|hipmi|knpi|mui|phri|kantor pos|puskesmas|uptd puskesmas|baznas|basarnas|stasiun meteorologi|stasiun klimatologi|kantor sar|kppbc|kppn|kpp|kpp pratama|bulog|perum bulog',
    { head: 'seat' },
  ],
  [
    'suku dinas|sudin|dinas|badan|kementerian|kementerian koordinator|direktorat|direktorat jenderal|ditjen|sekretariat jenderal|inspektorat|inspektorat jenderal|balai|balai besar|komisi|komite|lembaga|majelis|dewan|otoritas|asosiasi|ikatan|himpunan|persatuan|perhimpunan|gabungan|serikat|federasi|forum|satuan|satuan tugas|bagian umum|biro|mahkamah',
    { head: 'field' },
  ],
  [
    'sd|sdn|smp|smpn|sma|sman|smk|smkn|sd negeri|smp negeri|sma negeri|smk negeri|sd muhammadiyah|smp muhammadiyah|sma muhammadiyah|smk muhammadiyah|mts|mtsn|man|madrasah|madrasah aliyah|madrasah tsanawiyah|paud|tk',
    { head: 'school' },
  ],
  [
    'universitas|institut|politeknik|akademi|sekolah tinggi|stie|stmik|stikes|uin|iain|stain|pdam|perumda|perumdam|perumda air minum|perusahaan daerah air minum|perusahaan umum daerah|perusahaan umum daerah air minum|pam|pondok pesantren|ponpes|pesantren|rs|rsud|rsup|rsu|rsia|rsj|rumah sakit|rumah sakit umum|rumah sakit umum daerah|rumah sakit umum pusat|klinik|apotek',
    { head: 'house' },
  ],
  ['kota|kabupaten|kab|provinsi|prov|kecamatan|kec|kelurahan|kel|desa|ds|dusun|kampung|nagari|distrik|gampong|gampung|pekon', { head: 'area' }],
  [
    'up3|ulp|uid|uiw|uip|uit|up2d|up2b|up2k|uip2b|uip3b|uppk|upt|daop|daops|divre|witel|kcp|kc|kanca|unit|unit induk|unit induk distribusi|unit induk wilayah|unit induk transmisi|unit induk pembangunan|unit induk pembangkitan|wilayah telekomunikasi|unit layanan|unit layanan pelanggan|unit pelaksana|unit pelaksana pelayanan pelanggan|unit pelaksana proyek|area|rayon|distribusi|cabang|cabang pembantu|cabang utama|kantor pusat|kantor cabang|kantor cabang pembantu|kantor cabang utama|kantor perwakilan|kantor wilayah|regional|divisi regional|wilayah|daerah|sektor|branch|region|pengurus daerah|pengurus cabang|pengurus wilayah|pengurus besar|pengurus pusat|pimpinan pusat|pimpinan wilayah|pimpinan daerah|pimpinan cabang|dewan pengurus cabang|dewan pengurus daerah|dewan pengurus pusat|dewan pimpinan pusat|dewan pimpinan daerah|dewan pimpinan wilayah|dewan pimpinan cabang',
    { head: 'unit' },
  ],
  [
    'gedung|menara|wisma|graha|terminal|gerbang tol|kawasan|kawasan industri|pasar|perumahan|komplek|kompleks|perum|stasiun|pelabuhan',
    { head: 'site' },
  ],
  ['unit induk distribusi', { short: 'uid' }],
  ['unit induk wilayah', { short: 'uiw' }],
  ['unit induk transmisi', { short: 'uit' }],
  ['unit induk pembangunan', { short: 'uip' }],
  ['unit layanan pelanggan', { short: 'ulp' }],
  ['unit pelaksana pelayanan pelanggan', { short: 'up3' }],
  ['kepolisian daerah', { short: 'polda' }],
  ['kepolisian resor', { short: 'polres' }],
  ['kepolisian resor kota', { short: 'polresta' }],
  ['kepolisian sektor', { short: 'polsek' }],
  ['pemerintah kota', { short: 'pemkot' }],
  ['pemerintah kabupaten', { short: 'pemkab' }],
  ['pemerintah provinsi', { short: 'pemprov' }],
  ['kejaksaan negeri', { short: 'kejari' }],
  ['kejaksaan tinggi', { short: 'kejati' }],
  ['dinas komunikasi dan informatika', { short: 'diskominfo' }],
  ['dinas kominfo', { short: 'diskominfo' }],
  ['dinas kependudukan dan pencatatan sipil', { short: 'disdukcapil' }],
  ['sd negeri', { short: 'sdn' }],
  ['smp negeri', { short: 'smpn' }],
  ['sma negeri', { short: 'sman' }],
  ['smk negeri', { short: 'smkn' }],
  ['rumah sakit umum daerah', { short: 'rsud' }],
  ['rumah sakit umum pusat', { short: 'rsup' }],
  ['perusahaan daerah air minum', { short: 'pdam' }],
  ['perusahaan umum daerah', { short: 'perumda' }],
  ['dinas perhubungan', { short: 'dishub' }],
  ['dinas pendidikan', { short: 'disdik' }],
  ['dinas kesehatan', { short: 'dinkes' }],
  ['dinas sosial', { short: 'dinsos' }],
  ['badan penanggulangan bencana daerah', { short: 'bpbd' }],
  ['satuan polisi pamong praja', { short: 'satpol pp' }],
  ['jalan|jl|jln|jalan raya|jl raya|jln raya|gang|gg|jalan tol', { head: 'street' }],
  [
    'pltu|plta|pltgu|pltg|pltd|pltp|pltb|plts|pltm|pltmh|pltmg|gi|git|gitet|gis|gistet|gardu induk|gardu induk tegangan ekstra tinggi|pembangkit listrik tenaga uap|pembangkit listrik tenaga air',
    { head: 'plant' },
  ],
  [
    'bupati|wakil bupati|wabup|wali kota|walikota|wakil wali kota|wakil walikota|wawali|wawalkot|gubernur|wakil gubernur|wagub|camat|sekcam|lurah|kades|keuchik|kapolres|kapolresta|kapolrestabes|wakapolres|kapolsek|kapolda|wakapolda|dandim|danramil|danrem|pangdam|kajari|kajati|danlanud|danlanal|kadis',
    { head: 'chair' },
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
    'tbk|persero|group|grup|indonesia tbk|university|institute|bank|airlines|air|sekuritas|kapital|capital|securities|foundation|holding|holdings|corp|inc|ltd|llc|technologies|technology|media|telecom|energy|ekspres|express|post|pos|news|tv',
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
    'aplikasi|platform|situs|situs web|laman|game|gim|chatbot|dompet digital|e-wallet|marketplace|ransomware|malware|virus|satelit|peramban|media sosial|jejaring sosial',
    { named: true },
  ],
  ['atm|rekening|teller', { cue: 'organization' }],
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
    'undang-undang|uu|perpres|peraturan|peraturan presiden|peraturan menteri|permen|permenkominfo|pp|perppu|keppres|pasal|ramadan|ramadhan|idulfitri|idul fitri|lebaran|natal|nyepi|covid-19|covid|corona|pandemi|piala dunia|olimpiade|pemilu|pilkada|pilpres|islam|kristen|hindu|buddha|katolik|internet|ipo|apbn|apbd|ppn|sim|ktp|nik|stnk|npwp|wni|wna|asn|pns|umkm|ott|brics|ihsg|lq45|wib|wita|wit|gmt|utc|bst|am|pm|atm|sms|otp|edc|pin|bbm|lpg|ev|ai|vpn|dns|bgp|ddos|sop|wfh|cctv|led|usb|gps|hp|pc|tv|5g|4g|3g|lte|wifi|wi-fi|faq|skkl|sutt|sktt|saluran udara tegangan ekstra tinggi|saluran udara tegangan tinggi|cpns|pppk|tkp|bts|umr|phk|bumdes|badan usaha milik negara|badan usaha milik daerah|bumn|bumd|calon aparatur sipil negara|casn|pltn|pltsa|sutet|suteti|jakarta composite index|dow jones|nikkei 225|nasdaq composite|s&p 500',
    { noName: true },
  ],
  [
    'senada|pria|wanita|perempuan|lelaki|tuhan|allah|anda|kami|saya|beliau|bahasa indonesia|bahasa inggris|bahasa|republik|hari|tahun baru|hut ri|hut|timnas|liga 1|bri liga 1|liga inggris|euro|dolar|rupiah|yen|asian games|sea games',
    { noName: true },
  ],
]
