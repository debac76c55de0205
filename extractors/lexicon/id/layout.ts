/** Indonesian abbreviations, and what Indonesian pages say around their articles. */
import type { LayoutEntry, PageWords } from '../layout.ts'
import type { Table } from '../lexicon.ts'

export const layout: Table<LayoutEntry> = [
  [
    'pt|tbk|rp|dr|drs|ir|prof|no|hj|h|jl|st|rt|rw|cv|ud|dkk|dll|dsb|tgl|hlm|kec|kab|prov|yth|jend|kav|jln|gg|kel|ds|mayjen|brigjen|letjen|letkol|kapt|ust|kh|ny|tn|sdr|bpk|telp|tlp|pkl|psl|ttd|cq',
    { abbreviation: true },
  ],
  ['jan|feb|mar|apr|jun|jul|agu|ags|agt|sep|sept|okt|nov|des', { abbreviation: true }],
]

export const page: PageWords = {
  opener: [
    'baca juga|baca :|baca selengkapnya|baca berita|baca artikel|baca lainnya|baca pula|bacajuga|juga baca|jangan lupa baca',
    'lihat juga|lihat :|lihat video|simak juga|simak video|simak :|simak berita|simak pula|saksikan video|saksikan live|saksikan juga',
    'tonton juga|tonton video|tonton :|[ gambas|gambas :|video pilihan|video terkait',
    'halaman selanjutnya|halaman berikutnya|lanjutkan membaca|lanjut baca|lanjut membaca|scroll untuk|gulir untuk|geser untuk',
    'pilihan editor|pilihan redaksi|ikuti berita|ikuti kami|ikuti terus berita|ikuti channel|ikuti saluran|ikuti whatsapp|ikuti akun',
    'dapatkan update|dapatkan berita|dapatkan informasi|dapatkan artikel|dapatkan kabar|gabung di|gabung ke|gabung sekarang|gabung channel',
    'yuk gabung|yuk ikuti|yuk follow|yuk baca|mari bergabung|bergabunglah|follow channel|follow akun|follow kami|join channel|join whatsapp',
    'cek berita|cek artikel|mau berita|mau baca|ingin berita|editor video|salin artikel|berita terkini , eksklusif',
    'selanjutnya :|sebelumnya :|menarik dibaca|menarik juga|bagikan ke|bagikan berita|bagikan artikel ini|tulis komentar|zoom-in|klik untuk|silakan baca|silahkan baca|baca konten|tag :|tags :|topik :|label :|kategori :|tagar :|kata kunci :|konten premium|promo :',
    'artikel ini telah tayang|artikel ini sudah tayang|artikel ini tayang|artikel ini pertama kali|artikel ini merupakan|berita ini telah tayang',
    'berita ini telah diperbarui|catatan redaksi|artikel asli|disclaimer',
    'download aplikasi|unduh aplikasi|install aplikasi|hak cipta|situs ini menggunakan cookie|kami menggunakan cookie',
    'foto :|foto ilustrasi|foto file|foto dok|ilustrasi :|ilustrasi . /|ilustrasi -|ilustrasi foto|infografis :|gambar :|grafis :|tangkapan layar :',
    'lihat postingan ini|sebuah kiriman dibagikan|postingan dibagikan oleh|jadilah yang pertama berkomentar|berikan komentar',
    'alamat email anda|dapat notifikasi|aktifkan notifikasi|butuh bantuan ? hubungi|kirim artikelmu',
  ].join('|'),
  label: [
    'iklan|bagikan|komentar|terkait|terpopuler|terkini|selengkapnya|rekomendasi|berita terkait|beritaterkait|artikel terkait|berita lainnya',
    'berita populer|berita rekomendasi|topik terkait|posting terkait|indeks berita|berita terkini|berita terbaru|berita utama|berita pilihan',
    'breaking news|kabar terkini|selamat hari|jangan lewatkan|lanjut ke|pasang iklan|klik disini|klik di sini|muat lainnya|baca whatsapp',
    'di whatsapp anda|tutup iklan|kembali ke atas|+ gabung|alamat email|trending|halaman|sebelumnya :|selanjutnya :|bagikan :|buka aplikasi',
  ].join('|'),
  button: [
    'beranda|lainnya|selanjutnya|sebelumnya|populer|terbaru|edisi|nama|email|bagikan artikel|bagikan ini|buka di aplikasi|laporkan|simpan|cetak|cari|pencarian',
    'masuk|daftar|daftar sekarang|ikuti|gabung|lewati|dengarkan|kirim|atas|tautan|salin|salin link|salin tautan|pedoman media siber|tentang kami|kontak kami|redaksi',
    'karir|syarat dan ketentuan|kebijakan privasi|tampilkan|sorotan|headline|fokus|tag|tags|langganan|berlangganan|foto|video|infografis|ringkasan|ringkasan berita|poin penting|intinya sih|indeks|berita|nasional|tekno',
  ].join('|'),
  list: [
    'baca :|simak :|lihat :|berita terkait|beritaterkait|artikel terkait|berita lainnya|berita lain|topik terkait|posting terkait|berita populer|berita rekomendasi',
    'terpopuler|populer|rekomendasi|rekomendasi untuk anda|pilihan editor|pilihan redaksi|baca juga|lihat juga|simak juga|artikel lainnya|artikel lain',
    'berita terkini|berita terbaru|berita pilihan|terkini|terbaru|jangan lewatkan|daftar isi|tag|tags|indeks berita|berita sebelumnya|berita selanjutnya',
  ].join('|'),
  closer: [
    'komentar|tulis komentar|tinggalkan balasan|tinggalkan komentar|tidak ada komentar|posting komentar|kirim komentar|belum ada komentar',
    'komentar ditutup|beri komentar|berikan komentar|kolom komentar|hak cipta|dapatkan berita pilihan',
  ].join('|'),
  notice: 'hak cipta dilindungi|seluruh hak cipta|dilarang keras mengambil|dilarang mengutip|ke email anda',
  channel: [
    'saluran whatsapp|channel whatsapp|kanal whatsapp|whatsapp channel|wa channel|grup whatsapp|grup telegram|kanal telegram|channel telegram|telegram channel',
    'google news|kanal youtube|channel youtube|akun instagram|aplikasi kami|newsletter|buletin|notifikasi|via telegram|tribunx|berita pilihan',
  ].join('|'),
  urge: 'ikuti|ikutilah|dapatkan|gabung|bergabung|bergabunglah|klik|unduh|yuk|cek|baca|nikmati|langganan|simak',
  counter:
    'komentar|dilihat|kali dilihat|kali dibaca|dibaca|pembaca|kali dibagikan|dibagikan|suka|tayangan|menit membaca|menit baca|menit dibaca|views|x dibaca',
  shown: '(foto ilustrasi',
  caption: 'ilustrasi|kolase|tangkapan layar|foto arsip|arsip foto|keterangan foto',
  credit:
    'foto :|foto oleh|kredit foto|kredit :|dok .|dok :|dokumentasi :|sumber foto|gambar :|(foto|( foto|ilustrasi :|istimewa )|ist )|( ist|( ilustrasi|grafis :',
  pictures: 'antara foto|antara /|/ antara|tribunnews /|kompas.com /|/ kompas|detikcom /|tempo /|liputan6.com /|republika /|bisnis / ',
  byline: [
    'oleh|penulis|reporter|editor|rep :|red :|pewarta|jurnalis|wartawan :|redaksi|redaktur|laporan :|laporan wartawan|laporan kontributor|laporan reporter|kontributor|sumber :|penyunting|penyelaras|tim redaksi',
    'diterbitkan|diperbarui|diperbaharui|dipublikasikan|ditayangkan|tayang|terbit|diposting|diunggah|update :|terakhir diperbarui|publikasi',
  ].join('|'),
  author:
    'oleh|penulis|reporter|rep|pewarta|jurnalis|wartawan|kontributor|laporan|laporan wartawan|laporan kontributor|laporan reporter|redaktur & reporter|reporter & redaktur|penulis & editor',
  role: 'editor|redaktur|reporter|wartawan|jurnalis|kontributor|penulis|pewarta|kolumnis|koresponden|kompasianer|content creator',
  outlet: [
    'berita|redaksi|tim|indonesia|nusantara|online|kabar|harian|media|pos|suara|radar|tribun|tv|biro|tekno|teknologi|ekonomi|bisnis|nasional|daerah',
    'regional|metro|internasional|olahraga|hiburan|gaya|hidup|opini|beranda|terkini|terpopuler|video|foto|admin|kontributor|editor|halaman|digilife|peristiwa|hukum|politik|news',
  ].join('|'),
  agency: [
    'antara|cnn indonesia|cnbc indonesia|kompas|tempo|detik|republika|jawa pos|jakarta globe|the jakarta post|jpnn|rmol|viva|tvone|merdeka|okezone|sindonews',
  ].join('|'),
  city: [
    'jakarta|bandung|surabaya|medan|semarang|yogyakarta|jogja|makassar|palembang|denpasar|tangerang|bekasi|depok|bogor|malang|solo|surakarta|batam|pekanbaru',
    'banjarmasin|balikpapan|samarinda|pontianak|manado|padang|lampung|bandar lampung|jambi|bengkulu|banda aceh|mataram|kupang|ambon|jayapura|ternate|kendari|palu',
    'gorontalo|mamuju|sorong|manokwari|serang|cirebon|tasikmalaya|sukabumi|karawang|purwokerto|kediri|jember|banyuwangi|badung|sleman|bantul|pangkalpinang|tarakan',
    'banten|bali|aceh|batu|blitar|madiun|kudus|magelang|tegal|pekalongan|cilacap|garut|purwakarta|bontang|merauke|timika',
  ].join('|'),
}
