/** English words of speech. */

import type { Table } from '../lexicon.ts'
import type { SpeechEntry } from '../speech.ts'

const ANY: SpeechEntry = { saying: { speaker: 'either', reports: 'clause' } }
const LIKELY: SpeechEntry = { saying: { speaker: 'either', reports: 'likely' } }
const MARKED: SpeechEntry = { saying: { speaker: 'either', reports: 'that' } }
const NOUN: SpeechEntry = { saying: { speaker: 'either', reports: 'likely', noun: true } }
const SHOWS: SpeechEntry = { saying: { speaker: 'either', reports: 'none' } }

export const speech: Table<SpeechEntry> = [
  ['said|says|say|reckons|reckoned|insisted|insists', ANY],
  ['told|tells|added|adds|explained|explains|noted|claimed|admitted|admits|conceded|concedes|acknowledged|acknowledges', LIKELY],
  ['confirmed|confirms|stated|believes|believed|thinks|warned|warns|announced|announces', LIKELY],
  [
    'calculated|calculates|projected|projects|forecasts|speculated|elaborated|clarified|asserted|asserts|observed|observes|countered|affirmed|agreed|agrees|mentioned|recounted|guarantees|guaranteed|assures|hinted|swore|argued|argues|suggested|suggests|predicted|predicts|complained|complains|promised|pledged|vowed|maintained|maintains',
    LIKELY,
  ],
  ['reported|revealed|reveals|disclosed|stressed|emphasised|emphasized|recalled|recalls|concluded|concludes|replied|replies|repeated', LIKELY],
  ['cautioned|cautions|advised|expects|hoped|alleged|alleges|contends', LIKELY],
  [
    'indicated|indicates|informed|informs|pointed out|points out|reiterated|reassured|assured|testified|signalled|signaled|guessed|feared|joked|jokes|commented|denied|denies|denying|recommended|recommends|proposed|proposes|implied|implies|requested|conveyed|relayed|assumes|assumed|figured|suspects|suspected|fears|worried|worries|boasted|bragged|grumbled|moaned|griped|theorised|theorized|opined|surmised|ventured|protested|objected|complained|quoted',
    MARKED,
  ],
  [
    'reminded|reminds|remind|declared|apologised|apologized|apologises|apologizes|asked|blamed|blames|called|described|describes|urged|urges|remarked|quipped',
    SHOWS,
  ],
  ['continued|continues|responded|responds|answered|went on|chimed in|lamented|counted|counts|cited|read|reads|spoke of|promising', SHOWS],
  [
    'questioned|quizzed|queried|vented|raged|fumed|ranted|pleaded|pleads|begged|demanded|demands|exclaimed|shouted|yelled|cried|whispered|mused|muses|wondered|wonders|penned|texted|emailed|captioned|messaged|slammed|fired back|shot back|hit back|weighed in|chipped in|echoed|scoffed|snapped|sighed|laughed|thundered|summed up|interjected|deadpanned|enthused|gushed|retorted|rebutted|tooted|retweeted|reposted|vents|sums up|concurred|quips|jested|reasoned|reflected|cheered|sympathised|sympathized|praised|dismissed|criticised|criticized|hailed|welcomed|condemned|branded|labelled|labeled|likened|thanked|extended',
    SHOWS,
  ],
  [
    'saying|revealing|telling|warning|insisting|noting|writing|explaining|confirming|claiming|stating|arguing|admitting|acknowledging|promising',
    { saying: { speaker: 'before', reports: 'likely' }, carriesOn: true },
  ],
  [
    'assuring|reassuring|informing|advising|apologising|apologizing|describing|calling|urging|tweeting|posting|replying|responding|citing|conceding|suggesting|alleging|estimating|predicting|cautioning|stressing|emphasising|emphasizing|reiterating|announcing|declaring|commenting|joking|boasting|recalling|complaining|branding|quipping|remarking|observing|lamenting|vowing|pledging|hinting|indicating',
    { saying: { speaker: 'before', reports: 'that' }, carriesOn: true },
  ],
  ['adding', { saying: { speaker: 'before', reports: 'clause' }, carriesOn: true }],
  ['reports|states|claims|claim|estimates|estimate|estimated|notes|promises|hopes', NOUN],
  ['wrote|writes|write|tweeted|posted|tweets|posts|shared', MARKED],
  ['calls|asks', { saying: { speaker: 'either', reports: 'none', noun: true } }],
  ['according to', { attribution: true }],
  ['spokesperson|spokesman|spokeswoman|representative|rep|spokespeople|spokesmen', { talker: 'person', spokes: true }],
  ['he|she', { pronoun: 'person' }],
  ['it', { pronoun: 'organization' }],
  ['they', { pronoun: 'group' }],
  ['official|officials|source|sources|person|people|executive|executives|staff', { talker: 'person' }],
  [
    'user|users|customer|customers|subscriber|employee|employees|engineer|engineers|worker|workers|resident|residents|passenger|passengers',
    { talker: 'person' },
  ],
  [
    'traveller|traveler|travellers|travelers|shopper|shoppers|player|players|analyst|analysts|expert|experts|researcher|researchers|economist',
    { talker: 'person' },
  ],
  [
    'economists|consultant|consultants|trader|traders|broker|brokers|teacher|doctor|nurse|student|owner|investor|investors|shareholder|shareholders',
    { talker: 'person' },
  ],
  [
    'minister|president|chief|director|officer|manager|founder|co-founder|chairman|chairwoman|chair|professor|mother|father|man|woman|resident',
    { talker: 'person' },
  ],
  [
    'teenager|commuter|barista|retiree|chef|florist|baker|lecturer|programmer|freelancer|clerk|guard|parent|parents|bystander|couple|entrepreneur|businessman|businesswoman|politician|lawmaker|campaigner|campaigners|activist|activists|insider|insiders|veteran|graduate|captain|pharmacist|vendor|vendors|hawker|seller|sellers|photographer|correspondent|pilot|friend|friends|neighbour|neighbor|neighbours|neighbors|wife|husband|brother|sister|colleague|reader|viewer|bride|lawyer|lawyers|attorney|senator|mayor|governor|secretary|commissioner|spokespeople|spokesmen|witness|witnesses|fan|fans|gamer|gamers',
    { talker: 'person' },
  ],
  ['one of them|some of them|many of them|two of them|one of those', { talker: 'person', indefinite: true }],
  ['bosses|heads|top brass', { talker: 'person' }],
  ['another|others|critics|retailer|retailers|merchant|merchants|developer|developers|reporter|member|members|planner|driver', { talker: 'person' }],
  [
    'company|airline|carrier|bank|firm|operator|provider|ministry|agency|regulator|government|exchange|platform|utility|department|group',
    { talker: 'organization' },
  ],
  [
    'site|website|service|telco|bourse|airport|university|authority|commission|union|council|watchdog|lender|developer|maker|giant|streamer',
    { talker: 'organization' },
  ],
  [
    'bar|restaurant|cafe|café|shop|store|brewery|bakery|supermarket|chain|hotel|club|pub|gym|studio|laboratory|brokerage|marketplace|bookmaker|casino|church|college|district|fund|nonprofit|non-profit|think tank|consultancy|foundation|association|federation|alliance|coalition|cooperative|manufacturer|distributor|supplier|brand|bureau|administration|embassy|parliament|startup|start-up|retailer|network|institution|corporation|outlet|newspaper|business|publisher|insurer|committee|panel|board|charity|court|trust|hospital|school|organisation|organization|tracker',
    { talker: 'organization' },
  ],
  [
    'cab drivers|taxi drivers|business owners|fellow passengers|owners|teachers|doctors|nurses|students|ministers|presidents|chiefs|directors|officers|managers|founders|professors|mothers|fathers|men|women|teenagers|commuters|retirees|chefs|lecturers|programmers|freelancers|clerks|guards|bystanders|couples|entrepreneurs|politicians|veterans|graduates|captains|pharmacists|photographers|correspondents|pilots|wives|husbands|brothers|sisters|colleagues|readers|viewers|senators|mayors|governors|secretaries|commissioners|subscribers|homeowners|farmers|fishermen|drivers|shopkeepers|small|locals|villagers|tenants|landlords|diners|patrons|holidaymakers|tourists|pensioners|callers|streamers|influencers|volunteers|staffers|buyers|organisers|organizers|scientists|academics|historians|strategists|advocates|accountants|surgeons|paramedics|firefighters|crews|dispatchers|coaches|athletes|celebrities|journalists|editors|hosts|presenters|writers|authors',
    { talker: 'person' },
  ],
  [
    'businesses|shops|restaurants|cafes|hospitals|schools|utilities|carriers|operators|providers|agencies|startups|exchanges|platforms|organisations|organizations|groups|unions|networks|governments|ministries|airports|stores|outlets|newspapers|universities|charities|insurers|lenders|brokerages|supermarkets|telcos|makers',
    { talker: 'group' },
  ],
  ['team|police|management|authorities|hackers|attackers|lawmakers|regulators|companies|airlines|banks|firms', { talker: 'group' }],
  ['that', { complementizer: true }],
  [
    'status page|website|webpage|web page|statement|post|tweet|tweets|note|email|e-mail|message|interview|letter|filing|memo|blog post|update|thread|news conference|press conference',
    { statement: true },
  ],
  ['press release|release|report|briefing|notice|apology|reply|response|testimony|hearing|advisory|bulletin|call|video', { statement: true }],
  [
    'error|error message|message|notice|notification|screen|pop-up|prompt|banner|alert|page|titled|entitled|headline|headlined|hashtag',
    { screen: true },
  ],
  ['dubbed|nicknamed|song|film|game|show|series|album|button|called the|known as|so-called|term|phrase|word|label', { screen: true }],
  ["is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|isn't|aren't|wasn't|weren't", { finite: true }],
  ["hasn't|haven't|hadn't|won't|wouldn't|can't|couldn't|don't|doesn't|didn't|it's|they're|we're|he's|she's|there's|i'm|we've", { finite: true }],
  [
    'sold|held|felt|grew|met|set|cut|won|stood|put|built|caught|thought|brought|bought|meant|need|needs|seems|remains|works|work|appears|became|come|comes|means|want|wants|point|points|began|came|went|took|fell|rose|got|made|lost|left|kept|hit|paid|sent|gave|saw|knew|found|broke|led|ran|uses|use|pay|pays|spent',
    { finite: true },
  ],
  [
    'in|on|at|by|from|to|with|for|during|before|after|since|until|through|via|about|over|under|as|into|despite|amid|following|of',
    { link: 'preposition' },
  ],
  ['late|early|earlier|later|yesterday|today|also|then|again|when|while|if|where|because|just|in an|last', { link: 'preposition' }],
  ['here|there|meanwhile|separately|nevertheless|overall|elsewhere|instead|finally|still|now|later', { link: 'preposition' }],
  ['who|which|whose|whom', { link: 'relative' }],
  ['but|though|although|however|while|because|whereas|so|after|before|as|when|unless|yet', { link: 'conjunction' }],
  ['figures|survey|poll|calculations|rules|law|schedule|plan|same', { matter: true }],
  ['what|how|why|whether|when|who|which|if', { asking: true }],
  [
    "is|are|was|were|be|been|being|not|n't|to|never|declined to|refused to|didn't|wouldn't|doesn't|hasn't|won't|couldn't|haven't|don't|would|could|nor|cannot|can't|unable to|without",
    { unsaid: true },
  ],
  ['the|this|that|these|those|its|his|her|their', { definite: true }],
  [
    'a|an|two|three|some|several|many|another|other|my|our|one of the|one of its|one of their|some of the|many of the|two of the|several of the|one',
    { indefinite: true },
  ],
]
