/** Words that tell languages apart: frequent, short, and not shared with the neighbours they are taken for. */

export type MarkedLanguage = 'id' | 'en' | 'ms' | 'jv' | 'su' | 'tl' | 'nl' | 'fr' | 'de' | 'es' | 'pt' | 'it'

/** Words parted by a space. A word that two of the languages share stands in neither. */
export const MARKERS: Readonly<Record<MarkedLanguage, string>> = {
  id: 'yang dan di dengan untuk dari pada itu ini tidak akan juga dalam karena bahwa telah oleh sudah bisa adalah saat atau ada para tersebut hingga lebih sejak masih saja namun seperti kami kita mereka setelah antara beberapa sebagai terjadi menjadi dapat belum pihaknya mengatakan ujar kata ungkap layanan pengguna gangguan perusahaan warganet dikutip pukul akibat hari nggak gak banget aja',
  en: 'the of and to in that is was for on with as are were by it at from be has have had this which or an not but they its their he she we after who been when said will would more about than into could some other you your our there no so if out up also over can may what how all because while before during between',
  ms: 'kerana bahawa ialah kepada manakala menerusi sekiranya ekoran berikutan perkhidmatan syarikat berkata beliau laman tular wang bandar selepas sebelum iaitu daripada mengikut pejabat kementerian polis rakyat khamis ahad jun julai ogos disember boleh hendaklah tiada cuma mahu awak anda berkaitan maklum memaklumkan dimaklumkan turut memandangkan sehingga minit pihak beroperasi pelbagai',
  jv: 'ing sing karo ora iku iki kang wis saka kanggo marang ana lan uga kuwi dadi amarga yaiku nalika wong nganti supaya utawa bakal isih nanging dheweke mung',
  su: 'nu jeung anu teu henteu ieu eta dina ka ti keur kana tina teh oge geus boga urang saha naha kumaha sareng tiasa nyaeta',
  tl: 'ang ng mga sa ay na at hindi ito para nang siya may kanilang kung mula ngunit ayon dahil nito naman lamang pa rin',
  nl: 'het een en van dat niet zijn voor met ook door naar maar bij deze wordt werd hebben heeft uit nog aan',
  fr: 'le les des et une est dans que pour qui sur avec par pas plus au du ont été cette sont mais aux ses',
  de: 'der und das ist nicht mit von sich auf für ein eine den dem wurde sind auch als bei nach werden aus haben oder über',
  es: 'el los las una por con para del como más su fue está pero sus según también entre desde hay este',
  pt: 'não uma com para os dos das mais foi pelo pela são ao também está seu sua até mas num',
  it: 'il di che è per della con non sono del alla nel anche gli dei più dalla delle questo stato',
}
