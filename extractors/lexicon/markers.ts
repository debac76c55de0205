/** Words that tell languages apart: frequent, short, and not shared with the neighbours they are taken for. */

/** `malay` holds what Indonesian and Malay share; it says "one of the two". */
export type MarkedLanguage = 'id' | 'en' | 'ms' | 'malay' | 'jv' | 'su' | 'tl' | 'nl' | 'fr' | 'de' | 'es' | 'pt' | 'it'

/** Words parted by a space. A word that two of the languages share stands in neither. */
export const MARKERS: Readonly<Record<MarkedLanguage, string>> = {
  malay:
    'yang dan dengan untuk dari pada itu ini tidak akan juga dalam telah oleh sudah adalah atau ada tersebut lebih sejak masih namun seperti kami kita mereka antara beberapa sebagai terjadi menjadi dapat belum ke sebelum serta ketika tahun hari jam menurut kembali secara bagi kepada sementara baru melalui bagaimanapun sebuah seorang sedang tetapi orang agar boleh terhadap kerja berlaku bukan banyak perlu katanya ia merupakan kemudian negara masyarakat wilayah memiliki umum termasuk bulan anggota besar lain sama pertama nama dunia anda kata akibat informasi aplikasi pun turut antaranya daripada sehingga berada kebebasan berhak hendaklah tengah sekitar lagi atas diri tak hanya',
  id: 'karena bahwa yaitu perusahaan bisa kantor polisi mobil uang situs warganet ponsel telepon akun mengunggah unggahan diunduh jaringan listrik persen miliar triliun menit kamis senin jumat minggu maret juni juli agustus desember usai setelah saat sejumlah mengatakan ujar ujarnya ungkap ungkapnya tutur tuturnya imbuh imbuhnya jelasnya terkait sempat sedangkan keluhan pemerintah provinsi kabupaten kota bandara wib wita rp layanan hingga saja nggak gak banget aja pihaknya berbagai soal mengonfirmasi konfirmasi dikutip pemadaman dulu kalau udah sih dong mulai apakah siapa resmi meski sebab padam mati aktivitas kebijakan sistem kementerian badan serangan keterangan universitas partai kecamatan desa sampai selama harus pernah sebelumnya pemerintahan dikenal',
  en: 'the of and to was for on with as were by it at from be has have had this which or not but they its their he she we after who been when said will would more about than into could some other you your our there if out up also over can what how all because while before during between that are',
  ms: 'kerana bahawa ialah iaitu manakala menerusi sekiranya ekoran berikutan perkhidmatan syarikat jurucakap memaklumkan dimaklumkan polis wang bekalan terjejas mesyuarat punca dijangka dijadualkan pengarah cawangan akaun sesawang telefon tular hantaran membabitkan isnin khamis jumaat ahad jun julai ogos disember mac minit bilion trilion peratus ringgit rm datuk encik puan beliau mahu sahaja selepas semasa apabila pelbagai terdahulu setakat bermula rangkaian elektrik talian tiada kakitangan memandangkan tergendala gendala capaian maklumat kerosakan pembaikan pembekal diselenggara seksyen jenayah perlembagaan awak kena mengikut kesemua ketenteraan perintis parti universiti sebarang berhubung timbalan teknikal antarabangsa pengangkutan nombor perkakasan siasatan sepatutnya kesukaran tempoh menjejaskan imej rasmi pembekalan pencawang kelewatan terbabit kaunter paparan mendapati teruskan',
  jv: 'ing sing karo ora iku iki wis saka kanggo marang ana lan uga kuwi dadi amarga yaiku nalika wong nganti utawa isih nanging dheweke mung duwe saben kudu ngenani nduweni iya tansah',
  su: 'nu jeung anu teu henteu ieu eta éta dina ka ti keur kana tina teh téh oge ogé geus boga urang saha naha kumaha sareng tiasa nyaeta nyaéta unggal ngabogaan sabab bari sakumna',
  tl: 'ang ng mga sa ay hindi ito nang siya kanilang kung mula ngunit ayon dahil nito naman lamang rin isang lahat bawat kanyang upang ating karapatan',
  nl: 'het een van dat niet zijn voor met ook door naar maar bij deze wordt werd hebben heeft uit nog aan en op ieder zich',
  fr: 'le les des et une est dans que pour qui sur avec par pas plus au du ont été cette sont aux ses la elle',
  de: 'der und ist nicht mit von sich auf für ein eine den dem wurde sind auch als bei nach werden aus haben oder über jeder hat',
  es: 'el los las una por como más su fue pero sus según también entre desde hay este y tiene derecho',
  pt: 'não uma com dos foi pelo pela são ao também seu sua até mas num tem direito à',
  it: 'di che è per della non sono alla nel anche gli dei più dalla delle questo stato ogni ha individuo',
}
