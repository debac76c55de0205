/** English words around names: jobs, forms of address, heads and tails of organizations and places. */
import type { Table } from '../lexicon.ts'
import type { NameEntry } from '../names.ts'

export const names: Table<NameEntry> = [
  [
    'spokesman|spokeswoman|spokesperson|spokespeople|chief executive|chief executive officer|ceo|chief technology officer|cto|chief financial officer|cfo|chief operating officer|coo|chief information officer|cio|chief information security officer|ciso|chief security officer|chief product officer|chief communications officer|chief',
    { title: true },
  ],
  [
    'president|vice president|vice-president|senior vice president|senior vice-president|executive vice president|vp|svp|evp|chairman|chairwoman|chairperson|chair|co-chair|deputy chairman|executive chairman|managing director|director|director-general|director general|executive director|deputy director|general manager|manager|country manager|product manager|head|deputy head|global head|founder|co-founder|cofounder|owner|boss|executive|partner|general counsel',
    { title: true },
  ],
  [
    'taoiseach|tánaiste|tanaiste|td|chief minister|home minister|union minister|officer-in-charge|const|constable|sgt.|det|insp|shire president|local general manager|first officer|second officer|lead|senior lead|rapporteur|special rapporteur|auditor|techie|mother|father|mum|mom|dad|grandmother|grandfather|widow|widower|supt|asst|cllr|cmdr|lt|sgt|capt|coordinator|counsel|senior counsel|official|inspector|meteorologist|secretary general|secretary-general|general secretary|fund manager|vice chair|vice chairman|vice chairwoman|vice-chair|chief of staff|bureau chief|battalion chief|deputy chief|assistant chief|fire captain|town manager|city manager|village manager|city attorney|district attorney|county executive|county manager|county judge|county commissioner|board member|council member|councilmember|committee member|dispatcher|principal|superintendent of schools|dean|provost|vice chancellor|vice-chancellor|fellow|senior fellow|co-owner|proprietor|landlord|business owner|restaurant owner|shop owner|store owner|salon owner|store manager|plant manager|team leader|team lead|chief economist|chief strategist|chief analyst|senior analyst|principal analyst|industry analyst|market analyst|business analyst',
    { title: true },
  ],
  [
    'treasurer|shadow treasurer|lord mayor|speaker|ombudsman|minister|prime minister|deputy prime minister|premier|secretary|transport secretary|transportation secretary|home secretary|undersecretary|assistant secretary|governor|deputy governor|lieutenant governor|mayor|deputy mayor|senator|sen|gov|congressman|congresswoman|representative|rep|councillor|councilor|councilman|councilwoman|alderman|selectman|supervisor|deputy supervisor|fire chief|fire marshal|marshal|mp|commissioner|chancellor|attorney general|administrator|acting administrator|regulator|ambassador|king|queen|prince|princess|pope',
    { title: true },
  ],
  [
    'communications minister|innovation minister|energy minister|digital minister|transport minister|finance minister|health minister|interior minister|foreign minister|technology minister|treasury secretary|press secretary|energy secretary',
    { title: true },
  ],
  [
    'chief technical officer|chief commercial officer|chief marketing officer|head of communications|communications executive|analyst|engineer|researcher|scientist|professor|associate professor|lecturer|expert|consultant|economist|strategist|lawyer|attorney|journalist|reporter|editor|author|activist|developer|programmer|technician|architect|adviser|advisor|specialist|broadcaster|blogger|influencer|commentator|historian|software engineer|security researcher|portfolio manager|trader|investor|broker',
    { title: true },
  ],
  [
    'customer|user|resident|homeowner|neighbor|neighbour|villager|worker|employee|staffer|member|volunteer|caller|carer|caregiver|pilot|flight attendant|accountant|writer|columnist|correspondent|presenter|anchor|host|producer|advocate|campaigner|organizer|organiser|hacker|designer|planner|electrician|lineman|firefighter|paramedic|surgeon|pharmacist|grocer|baker|butcher|chef|waiter|waitress|barber|hairdresser|stylist|photographer|artist|novelist|poet|priest|pastor|bishop|imam|rabbi|vendor|hawker|merchant|day trader|retail trader|taxi driver|truck driver|bus driver|cab driver|passenger|shopper|student|teacher|nurse|doctor|driver|retiree|tourist|traveler|traveller|commuter|shopkeeper|trader|farmer|pensioner|entrepreneur|freelancer|streamer|gamer|barista|singer|actor|actress|comedian|musician|rapper|athlete|coach|billionaire|whistleblower|judge|officer|police chief|sheriff|sergeant|captain|lieutenant|colonel|general|admiral|police officer|detective|superintendent',
    { title: true },
  ],
  [
    "mr|mrs|ms|miss|mx|sir|dame|lord|lady|dr|prof|rev|madam|madame|mdm|engr|arc|barr|alhaji|alhaja|hajia|mallam|otunba|comrade|shri|smt|hon|cik|encik|puan|pastor|datuk|tan sri|dato|dato'|haji|sheikh",
    { honorific: true },
  ],
  [
    'ministry|department|university|bank of|office of|institute|commission|bureau of|federation of|association of|church of|council of|center for|centre for|college of|confederation|embassy of|museum of',
    { orgHead: true },
  ],
  [
    'inc|corp|corporation|ltd|limited|llc|plc|co|company|companies|group|holdings|holding|university|college|ministry|bank|airlines|airways|agency|commission|authority|institute|association|department|council|police|communications|technologies|systems|telecom|telecommunications|wireless|energy|power|electric|securities|capital|research|foundation|union|federation|committee|bureau|board|organization|organisation|society|trust|fund|partners|ventures|labs|laboratories|studios|entertainment|pictures|records|motors|industries|international|global|networks|solutions|software|services|healthcare|health|insurance|financial|hospital|school|academy|club|party|times|post|journal|tribune|herald|gazette|news|radio|television|magazine|press|daily|exchange|stores|supermarkets|parliament|court|senate|congress|army|navy|force|guard|administration|service|coalition|alliance|centre|center|mobile|media|consulting|advisors|analytics|intelligence|grid|utilities|water|gas|oil|railway|railways|rail|trains|transit|cooperative|co-op|coop|utility|squad|brigade|corps|league|guild|chamber|assembly|legislature|treasury|tribunal|directorate|secretariat|observatory|hospitals|schools|laboratory|ministries|resources|petroleum|pharmaceuticals|pharma|therapeutics|aerospace|aviation|airports|shipping|logistics|express|ferries|cruises|broadcasting|broadband|cellular|telephone|telephones|satellite|hosting|payments|brokerage|management|wealth|investments|investment|advisers|associates|llp|lp|ag|pty|sdn|bhd|pvt|gmbh|fiber|fibre|interactive|games|brands|foods|pharmacy|pharmacies|clinic|centers|centres|consortium|initiative|project|observatory|dispatch|electrical|electricity|distribution|transmission|renewables|nuclear|hydro|generation|works|markets|equities|asset|assets|credit|savings|lending|finance|bancorp|bankshares|retail|supermarket|department stores|hardware|semiconductor|semiconductors|electronics|robotics|automotive|railroad|lines|airline|air|jet|jets|travel|tours|hotels|resorts|casinos|cafe|café|restaurant|diner|bakery|brewery|deli|nursery|winery|distillery|motel|inn|tavern|pizzeria|bookshop|bookstore|supermarkets|police department|fire department|fire-rescue|fire-ems|ems|congress|cabinet|presidency|embassy|consulate|collective|cartel|gang|crew',
    { orgTail: true },
  ],
  [
    'mount|mt|lake|fort|port|cape|gulf of|bay of|strait of|isle of|river|st|saint|camp|point|san|santa|los|las|el|north|south|east|west|central|northern|southern|eastern|western|downtown|upper|lower|greater|new',
    { placeHead: true },
  ],
  [
    'street|avenue|road|boulevard|lane|drive|highway|airport|county|city|island|islands|river|bay|beach|stadium|station|park|valley|province|state|district|square|bridge|township|village|mountains|ocean|sea|coast|peninsula|harbor|harbour|creek|hills|heights|falls|forest|desert|canyon|terminal|tower|arena|mall|plaza|hotel|substation|dam|tunnel|canal|region|territory|borough|parish|prefecture|governorate|counties|interchange|junction|pier|wharf|marina|estate|gardens|green|grove|woods|meadows|ridge|springs|lake|lakes|mountain|hill|parkway|freeway|expressway|turnpike|motorway|terrace|quarter|neighborhood|neighbourhood|suburb|suburbs|strait|gulf|reservoir|reserve|refinery|courthouse|zoo|jail|prison|airfield|air base|power station|power plant|metro|mrt|avenues|streets|roads|shire|corridor|plateau|basin|delta|glacier|volcano|lagoon|cove|inlet|cape|rapids|landing|crossing|corner|corners|mills|fields|plains|prairie',
    { placeTail: true },
  ],
  [
    'airport|international airport|station|railway station|train station|metro station|subway station|tube station|bus station|mrt station|power station|power plant|nuclear power plant|nuclear plant|port',
    { behindPlace: 'place' },
  ],
  ['police|police department|fire department|city council|county council|fire brigade', { behindPlace: 'organization' }],
  [
    'app|platform|website|site|service|social network|browser|chatbot|game|software|tool|product|console|messenger|tracker|ransomware|malware|virus|apps|platforms|websites|sites|services|games|tools|consoles|devices|cable|submarine cable|subsea cable|undersea cable|cables|search engine|operating system|payment system|booking system|satellite|smartphone|streaming service|video game|newsletter|podcast|worm|botnet|trojan|vessel|ship|ferry',
    { cue: 'product' },
  ],
  [
    'company|firm|giant|startup|carrier|airline|operator|provider|parent|parent company|regulator|bank|agency|newspaper|broadcaster|retailer|automaker|chipmaker|utility|lender|rival|subsidiary|group|maker|watchdog|think tank|consultancy|charity|union|companies|firms|giants|carriers|airlines|operators|providers|regulators|banks|agencies|newspapers|broadcasters|retailers|automakers|utilities|lenders|rivals|subsidiaries|brokers|brokerages|exchanges|unions|universities|supermarkets|telcos|telco|telecom|isp|isps|hospital|hospitals|manufacturer|insurer|publisher|developer|distributor|supplier|contractor|chain|conglomerate|nonprofit|non-profit|outlet|magazine|news agency|hacker group|hacking group|gang|collective|militia|party|network operator|power company|airline group|school|university|college|department|ministry|authority|commission|foundation|association|institute|team|club',
    { cue: 'organization' },
  ],
  [
    'area|areas|city|town|village|state|province|county|suburb|country|island|capital|district|cities|towns|villages|states|provinces|counties|suburbs|countries|islands|districts|region|regions|neighborhood|neighborhoods|neighbourhood|neighbourhoods|borough|boroughs|municipality|municipalities|township|townships|airports|stations|parishes|territory|peninsula|coast|port|ports|community|communities|hamlet|postcode|postcodes',
    { cue: 'place' },
  ],
  ['of|the|and|for|de|del|la|le|van|von|der|den|da|do|dos|di|bin|binti|al|el|du|y|on|in|at|to', { joins: true }],
  ['of|at|for|from|with', { affiliates: true }],
  [
    'subsidiary|unit|arm|division|affiliate|parent|parent company|owner|owned by|owns|unit of|subsidiary of|part of|owned|belongs to|operated by|run by|parent firm',
    { owner: true },
  ],
  [
    'american|americans|british|briton|britons|indonesian|indonesians|australian|australians|canadian|canadians|indian|indians|chinese|japanese|korean|south korean|north korean|german|germans|french|italian|italians|spanish|dutch|russian|russians|ukrainian|ukrainians|european|europeans|asian|asians|african|africans|singaporean|singaporeans|malaysian|malaysians|filipino|filipinos|vietnamese|thai|turkish|brazilian|brazilians|mexican|mexicans|irish|scottish|welsh|english|swiss|swedish|norwegian|danish|finnish|polish|portuguese|greek|israeli|israelis|palestinian|palestinians|iranian|iranians|iraqi|saudi|egyptian|nigerian|nigerians|kenyan|kenyans|pakistani|pakistanis|bangladeshi|sri lankan|taiwanese|cuban|cubans|venezuelan|venezuelans|chilean|chileans|argentine|argentinian|colombian|peruvian|puerto rican|puerto ricans|new yorker|new yorkers|londoner|londoners|californian|californians|texan|texans|latin american|arab|arabs|kiwi|kiwis|western|iberian|catalan|hispanic|latino|jewish|muslim|muslims|christian|christians|hindu|hindus|buddhist|democrat|democrats|republican|republicans|democratic|south african|south africans|middle eastern|pacific islander|zimbabwean|zimbabweans|zambian|zambians|ghanaian|ghanaians|ugandan|ugandans|tanzanian|tanzanians|ethiopian|ethiopians|sudanese|moroccan|moroccans|algerian|tunisian|libyan|libyans|lebanese|syrian|syrians|jordanian|emirati|emiratis|qatari|kuwaiti|yemeni|afghan|afghans|nepali|nepalese|cambodian|cambodians|burmese|kazakh|uzbek|armenian|azerbaijani|hungarian|hungarians|czech|czechs|slovak|slovaks|romanian|romanians|bulgarian|serbian|philippine|catholic|catholics|protestant|protestants|anglican|orthodox|sunni|shia|shiite|shiites|mormon|mormons|sikh|sikhs|jews|hispanics|aboriginal|indigenous|northern irish|bahraini|omani|sri lankans|thais|koreans|russians|ivorians|croatian|slovenian|albanian|estonian|estonians|latvian|lithuanian|belarusian|moldovan|austrian|austrians|belgian|belgians|icelandic|maltese|cypriot|ecuadorian|ecuadorians|bolivian|paraguayan|uruguayan|panamanian|costa rican|guatemalan|honduran|dominican|dominicans|haitian|haitians|jamaican|jamaicans|tongan|tongans|fijian|samoan|namibian|mozambican|angolan|congolese|rwandan|somali|somalis|senegalese|ivorian|cameroonian|liberian|hong konger|hong kongers|sydneysider|sydneysiders|parisian|parisians|torontonian|torontonians|native american|african american',
    { demonym: true },
  ],
  [
    "christmas|easter|thanksgiving|halloween|ramadan|eid|new year|new year's|new year's eve|black friday|cyber monday|boxing day|olympics|olympic games|world cup|super bowl|covid-19|covid|coronavirus|bst|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|jst|sgt|aest|aedt|cet|cest|wib|am|pm|a.m.|p.m.|et|pt|ct|dow|dow jones|dow jones industrial average|s&p 500|nasdaq composite|nikkei 225|ftse 100|topix|hang seng|sensex|nifty|nifty 50|stoxx 600|straits times index|i|i'm|i've|i'll|i'd|ok|okay|brexit|storm|tropical storm|winter storm|hurricane|typhoon|cyclone|tropical cyclone|constitution|amendment|english language|bible|q1|q2|q3|q4|nhl|reuters/ipsos|qr code|fourth of july|4th of july|independence day|memorial day|labor day|veterans day|presidents day|mother's day|father's day|valentine's day|st. patrick's day|good friday|easter sunday|easter monday|election day|super tuesday|prime day|diwali|holi|eid al-fitr|lunar new year|chinese new year|golden week|euro 2024|euro 2020|blue screen of death|first amendment",
    { noName: true },
  ],
  [
    'internet|web|gmt|utc|atm|atms|sms|dns|bgp|ddos|api|apis|vpn|isp|isps|ceo|ipo|ai|it|pc|pcs|tv|gps|cdn|sim|sos|pin|usb|url|faq|etf|etfs|gdp|wi-fi|wifi|5g|4g|3g|lte|bsod|god|act|bill|http|https|dm|dms|rt|caps|ps|ussd|pos|eta|a&e|gp|qr|kyc|cfo|cto|cio|ciso|spad|spads|cpu|gpu|gpus|ssd|q&a|suv|suvs|ev|evs|lng|lpg|ip|ipv4|ipv6|tcp|ssl|tls|ssh|sql|sdk|saas|kpi|ngo|ngos|mps|error',
    { noName: 'alone' },
  ],
]
