/** How the page around an article speaks, in both languages at once: pages mix them. Lower case, words parted by a space. */

/** A paragraph that begins so is furniture, whatever follows in it. */
export const OPENERS: readonly string[] = [
  'baca juga', 'baca :', 'baca:', 'baca selengkapnya', 'lihat juga', 'simak juga', 'simak video', 'saksikan video', 'tonton juga', 'video :', 'gambas :', 'halaman selanjutnya',
  'lanjutkan membaca', 'lanjut baca', 'scroll to continue', 'scroll untuk', 'advertisement', 'iklan', 'promoted', 'gulir untuk', 'pilihan editor', 'pilihan redaksi', 'berita terkait',
  'artikel terkait', 'berita lainnya', 'cek berita', 'ikuti berita', 'ikuti kami', 'dapatkan update', 'dapatkan berita', 'gabung', 'mari bergabung', 'bagikan', 'salin artikel', 'tag :', 'tags :',
  'topik :', 'topik terkait', 'baca berita tanpa iklan', 'artikel ini telah tayang', 'artikel ini sudah tayang', 'download aplikasi', 'unduh aplikasi', 'copyright', '© ', 'hak cipta',
  'read more', 'read also', 'also read', 'see also', 'related :', 'related articles', 'related stories', 'related topics', 'more on this', 'more from', 'most read', 'watch :', 'watch now', 'sign up', 'subscribe',
  'newsletter', 'follow us', 'share this', 'share on', 'share :', 'click here', 'download the', 'get the app', 'all rights reserved', 'terms of', 'privacy policy', 'cookie', 'leave a comment',
  'story continues below', 'article continues', 'skip to', 'our standards', 'editors\' picks', 'editor\'s picks', 'recommended', 'trending now', 'you may also like', 'jump to', 'live updates :',
]

/** From a paragraph that begins so to the end of the page nothing is article. */
export const CLOSERS: readonly string[] = [
  'no comments', 'post a comment', 'comments', 'leave a reply', 'komentar', 'tulis komentar', 'tinggalkan balasan', 'tinggalkan komentar', 'berita terkait', 'artikel terkait', 'related articles',
  'related stories', 'you may also like', 'most read', 'terpopuler', 'more stories', 'rekomendasi untuk anda',
]

/** A short paragraph that begins so names who wrote, edited or published the article. */
export const BYLINES: readonly string[] = [
  'by', 'oleh', 'penulis', 'reporter', 'editor', 'editing by', 'reporting by', 'written by', 'edited by', 'published', 'updated', 'last updated', 'posted', 'first published', 'diterbitkan', 'diperbarui', 'dipublikasikan',
  'tayang', 'pewarta', 'jurnalis', 'redaksi', 'additional reporting', 'laporan', 'kontributor', 'sumber',
]

/** Agencies and papers that stand in datelines without a web address. */
export const AGENCIES: readonly string[] = [
  'reuters', 'ap', 'afp', 'antara', 'bloomberg', 'dpa', 'upi', 'pti', 'ani', 'ians', 'bernama', 'xinhua', 'kyodo', 'efe', 'pa media', 'aap', 'cnn indonesia', 'cnbc indonesia', 'kompas', 'tempo', 'detik', 'bbc', 'cnn', 'cnbc',
  'associated press', 'the canadian press', 'jakarta globe', 'the straits times', 'the guardian', 'the register', 'the hindu', 'republika', 'jawa pos', 'the jakarta post', 'press trust of india', 'pr newswire', 'business wire',
]
