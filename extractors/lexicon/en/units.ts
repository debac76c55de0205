/** English words of counting and measuring: comparators, currencies, units, rates. */
import { countedNouns } from '../counted.ts'
import { currencies, symbols } from '../currencies.ts'
import type { Table } from '../lexicon.ts'
import type { UnitEntry } from '../units.ts'

const comparators: Table<UnitEntry> = [
  [
    'more than|over|above|upwards of|upward of|exceeding|in excess of|north of|greater than|a little over|just over|well over|just more than|slightly more than|a little more than|slightly over|well above|just above|higher than|topping',
    { comparator: '>' },
  ],
  [
    'at least|starting at|starting from|priced from|no fewer than|no less than|not less than|a minimum of|minimum of|at minimum',
    { comparator: '>=' },
  ],
  ['up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|as high as|up to as many as', { comparator: '<=' }],
  [
    'less than|fewer than|under|below|nearly|almost|close to|just under|approaching|just short of|just below|well under|lower than|just shy of|little more than half of',
    { comparator: '<' },
  ],
  [
    'about|around|approximately|roughly|an estimated|estimated|circa|approx|approx .|~|closer to|nearer|nearer to|perhaps|maybe|possibly|something like|some|in the region of|in the order of|on the order of|somewhere around|an average of|≈|c .|just about',
    { comparator: '~' },
  ],
  ['>', { comparator: '>' }],
  ['<', { comparator: '<' }],
  ['or more|and above|and more|or above|+|plus|- plus|or greater', { comparatorAfter: '>=' }],
  ['or less|or fewer|or below|or under', { comparatorAfter: '<=' }],
  ['or so|- odd|or thereabouts|- ish', { comparatorAfter: '~' }],
]

const money: Table<UnitEntry> = [
  ['dollar|dollars|bucks', { currency: 'dollar' }],
  ['american dollars|american dollar', { currency: 'USD' }],
  ['australian dollar|australian dollars', { currency: 'AUD' }],
  ['canadian dollar|canadian dollars', { currency: 'CAD' }],
  ['singapore dollar|singapore dollars', { currency: 'SGD' }],
  ['new zealand dollar|new zealand dollars', { currency: 'NZD' }],
  ['hong kong dollar|hong kong dollars', { currency: 'HKD' }],
  ['pound|pounds|pounds sterling|sterling|quid', { currency: 'GBP' }],
  ['euro|euros', { currency: 'EUR' }],
  ['yen', { currency: 'JPY' }],
  ['yuan|renminbi', { currency: 'CNY' }],
  ['won', { currency: 'KRW' }],
  ['rupiah|rupiahs', { currency: 'IDR' }],
  ['ringgit', { currency: 'MYR' }],
  ['rupee|rupees', { currency: 'rupee' }],
  ['indian rupee|indian rupees', { currency: 'INR' }],
  ['pakistani rupee|pakistani rupees', { currency: 'PKR' }],
  ['sri lankan rupee|sri lankan rupees', { currency: 'LKR' }],
  ['baht', { currency: 'THB' }],
  ['peso|pesos', { currency: 'peso' }],
  ['mexican peso|mexican pesos', { currency: 'MXN' }],
  ['dong', { currency: 'VND' }],
  ['naira', { currency: 'NGN' }],
  ['rand|r', { currency: 'ZAR' }],
  ['$ us', { currency: 'USD' }],
  ['shilling|shillings', { currency: 'shilling' }],
  ['kenyan shillings|kenya shillings', { currency: 'KES' }],
  ['ugandan shillings', { currency: 'UGX' }],
  ['taka', { currency: 'BDT' }],
  ['cedi|cedis', { currency: 'GHS' }],
  ['birr', { currency: 'ETB' }],
  ['kwacha', { currency: 'ZMW' }],
  ['dirham|dirhams', { currency: 'AED' }],
  ['riyal|riyals', { currency: 'SAR' }],
  ['lira|liras', { currency: 'TRY' }],
  ['reais', { currency: 'BRL' }],
  ['ruble|rubles|rouble|roubles', { currency: 'RUB' }],
  ['zloty|zlotys|zlotych', { currency: 'PLN' }],
  ['shekel|shekels', { currency: 'ILS' }],
  ['hryvnia|hryvnias', { currency: 'UAH' }],
  ['kronor', { currency: 'SEK' }],
  ['kroner', { currency: 'NOK' }],
  ['taiwan dollars|taiwanese dollars|new taiwan dollars', { currency: 'TWD' }],
  ['swiss francs|swiss franc', { currency: 'CHF' }],
  ['cent|cents', { currency: 'dollar', minor: true }],
  ['us cents|u.s. cents', { currency: 'USD', minor: true }],
  ['canadian cents|canadian cent', { currency: 'CAD', minor: true }],
  ['australian cents', { currency: 'AUD', minor: true }],
  ['singapore cents', { currency: 'SGD', minor: true }],
  ['pence|penny', { currency: 'GBP', minor: true }],
  ['p', { currency: 'GBP', minor: true, prefixed: 'PHP' }],
  ['sen', { currency: 'MYR', minor: true }],
  ['¢', { currency: 'dollar', minor: true }],
  ['euro cents', { currency: 'EUR', minor: true }],
]

const measures: Table<UnitEntry> = [
  ['percent|per cent|per - cent|pc', { percent: '%' }],
  ['percentage point|percentage points|ppt|pp|% points|percent points', { percent: 'percentage point' }],
  ['basis point|basis points', { percent: 'basis point' }],
  ['megawatt hours|megawatt-hours', { measure: 'MWh' }],
  ['kilowatt hours|kilowatt-hours', { measure: 'kWh' }],
  ['meter|meters|metre|metres', { measure: 'm' }],
  ['centimeter|centimeters|centimetre|centimetres', { measure: 'cm' }],
  ['mile|miles', { measure: 'mi' }],
  ['foot|feet|ft', { measure: 'ft' }],
  ['inch|inches', { measure: 'in' }],
  ['yard|yards', { measure: 'yd' }],
  ['nautical mile|nautical miles', { measure: 'nmi' }],
  ['square foot|square feet|sq ft|square - foot', { measure: 'ft2' }],
  ['square mile|square miles', { measure: 'mi2' }],
  ['square kilometer|square kilometers|square kilometre|square kilometres', { measure: 'km2' }],
  ['square meter|square meters|square metre|square metres', { measure: 'm2' }],
  ['acre|acres', { measure: 'acre' }],
  ['hectare|hectares', { measure: 'ha' }],
  ['ton|tons|tonne|tonnes|metric tons', { measure: 't' }],
  ['pound weight|lb|lbs', { measure: 'lb' }],
  ['liter|liters|litre|litres', { measure: 'L' }],
  ['gallon|gallons', { measure: 'gal' }],
  ['gigabits per second|gigabit per second|gigabits a second', { measure: 'Gbps' }],
  ['megabits per second|megabits a second', { measure: 'Mbps' }],
  ['terabits per second|terabits a second|terabits', { measure: 'Tbps' }],
  ['degree celsius|degrees celsius|degrees c|degree c|° celsius', { measure: 'Cel' }],
  ['degree fahrenheit|degrees fahrenheit|degrees f', { measure: 'degF' }],
  ['degree|degrees|°', { measure: 'deg' }],
  ['knots', { measure: 'kn' }],
  ['x', { measure: 'times' }],
]

const rates: Table<UnitEntry> = [
  ['per second|a second|each second|every second|/ second|/ s', { per: 'second' }],
  ['per minute|a minute|each minute|every minute|/ minute', { per: 'minute' }],
  ['per hour|an hour|each hour|every hour|hourly|for each hour|/ hour|for every hour', { per: 'hour' }],
  ['per day|a day|each day|every day|daily|/ day|for each day|per diem', { per: 'day' }],
  ['per week|a week|each week|every week|weekly|/ week', { per: 'week' }],
  ['per month|a month|each month|every month|monthly|/ month', { per: 'month' }],
  ['per year|a year|each year|every year|annually|yearly|per annum|/ year', { per: 'year' }],
]

const sources: Table<UnitEntry> = [
  [
    'said|says|say|showed|shows|show|recorded|records|logged|logs|tracked|tracks|counted|counts|estimates|estimated|estimate|reckons|reckoned|put|puts|has put|reported|reports|received|calculated|calculates|told|stated|confirmed|disclosed|tallied|registered|noted|found|listed|lists|saw|added|forecast|forecasts|expects|claims|claimed|acknowledged|admitted|announced|revealed|posted',
    { states: 'before' },
  ],
  [
    'according to|by|data from|figures from|reports to|reports on|reports at|figures compiled by|data compiled by|an estimate by|estimates by|analysis by|data provider|per|as per|website|tracker|tracking site|said|says|survey by|study by|research by|numbers from|on|estimates from|count by',
    { states: 'after' },
  ],
  ['as of|as at|by the end of|at the end of|by end of|by|through|at end|at the close of|until|up to', { asOf: true }],
]

const guards: Table<UnitEntry> = [
  [
    "second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years|decade|decades|century|centuries|millisecond|milliseconds|night|nights|weekend|weekends|fortnight|session|sessions|semester|semesters|o'clock|am|pm|a.m.|p.m.|am.|pm.|yo|yr|yrs",
    { timeNoun: true },
  ],
  [
    'of|in|on|at|for|from|by|with|to|and|or|but|as|than|that|which|who|whose|while|when|where|after|before|since|because|if|so|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|should|not|no|its|their|his|her|our|my|your|the|a|an|this|these|those|it|they|he|she|we|you|i|them|per|each|every|until|into|onto|across|over|under|during|through|within|without|between|against|via|also|still|yet|just|then|there|here|out|up|down|off|away|back|were|said|says|told|according|including|despite|amid|among|though|although|however|both|either|nor',
    { closes: true },
  ],
  [
    'version|gate|terminal|channel|article|section|chapter|page|route|highway|flight|room|number|no|no .|nos|error|code|errors code|status code|http|windows|iphone|boeing|airbus|embraer|galaxy|pixel|phase|step|day|tier|tier-|type|category|level|episode|season|figure|table|model|fortune|top|group|grade|ios|android|area code|line|platform|zone|unit no|stage|part|round|week|formula|apartment|suite|exit|pier|ward|cat|magnitude|rule|rev|build|patch|kb',
    { numbered: true },
  ],
  ['call|dial|dialled|dialed|dialing|calling|hotline|helpline|telephone|tel|phone', { numbered: true }],
]

const determiners: Table<UnitEntry> = [['the|its|their|his|her|our|my|your|all|those|these|this|total|whole|entire', { determiner: true }]]

const fillers: Table<UnitEntry> = [
  ['barrel|barrels|ounce|ounces|oz|troy ounce|mmbtu|bushel|bushels', { commodity: true }],
  ['another|further|additional|whopping|staggering|record|extra|each|by', { fills: true }],
  ['volume|turnover|traded', { traded: true }],
]

const people: Table<UnitEntry> = [
  [
    'australians|americans|indonesians|canadians|britons|indians|singaporeans|malaysians|filipinos|japanese|chinese|germans|spaniards|italians|koreans|nigerians|kenyans|south africans|new zealanders|kiwis|pakistanis|europeans|londoners|new yorkers|torontonians|brazilians|mexicans|chileans|venezuelans|portuguese|taiwanese|thais|vietnamese|ukrainians|russians|israelis|egyptians|ghanaians|ugandans',
    { counted: 'person' },
  ],
]

export const units: Table<UnitEntry> = [
  ...countedNouns('en'),
  ...people,
  ...currencies,
  ...symbols,
  ...comparators,
  ...money,
  ...measures,
  ...rates,
  ...sources,
  ...guards,
  ...determiners,
  ...fillers,
]
