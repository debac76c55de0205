/** English words of the stock market. */
import { indexes } from '../indexes.ts'
import type { Table } from '../lexicon.ts'
import type { MarketEntry } from '../market.ts'

export const market: Table<MarketEntry> = [
  ...indexes,
  [
    'fell|fall|falls|falling|fallen|slid|slide|slides|sliding|slumped|slump|slumping|slumps|plunged|plunge|plunges|plunging|shed|shedding|sheds|lost|lose|loses|losing|dropped|drop|drops|dropping|tumbled|tumble|tumbles|tumbling|declined|decline|declines|declining|sank|sink|sinking|sunk|slipped|slip|slips|slipping|eased|ease|eases|easing|dipped|dip|dips|dipping|retreated|retreating|weakened|cratered|crashed|nosedived|skidded|plummeted|plummeting|plummets|tanked|tanking|dived|dove|stumbled|decreased|gave up|erased|sagged|swooned|edged down|edged lower|pulled back|ticked down|stumbles|loss|softened|gave back|slumps|shrank|swooned|sold off|sagging|traded down|knocked|decrease|pullback|took a hit of|take a hit of|taken a hit of|taking a hit of|took a hit|inched down|inched lower|backtracked|docked|surrendered|forfeited|faltered|receded|cooled|wilted|gave away|let go of|subtracted|crumbled|buckled|slackened|slumbered|dwindled|came off|went down|fell back|deflated|depreciated|hammered|battered|pummeled|pummelled|nose-dived|bled|bleeding|edging down|edging lower|inching down|dropping off|crashing|cratering|tumbling|skidding|stumbling|weakening|weakens|softening|retreats|erasing|giving up|shaved|shaving',
    { direction: 'down' },
  ],
  [
    'rose|rise|rises|rising|risen|gained|gain|gains|gaining|jumped|jump|jumps|jumping|climbed|climb|climbs|climbing|added|adding|adds|surged|surge|surges|surging|soared|soar|soaring|soars|advanced|advance|advancing|rallied|rally|rallying|rebounded|rebound|rebounding|recovered|recovering|edged up|edged higher|spiked|popped|leapt|leaped|increased|ticked up|firmed|strengthened|bounced|shot up|lifted|put on|won back|putting on|uptick|increase|picked up|inched up|inched higher|acquired|tacked on|tacking on|piled on|accumulated|collected|regained|reclaimed|recouped|clawed back|clawing back|vaulted|rocketed|skyrocketed|zoomed|bumped up|perked up|edging up|edging higher|inching up|strengthening|strengthens|firming|appreciated|spiking|popping|leaping|bouncing|notched up|racked up|hopped|went up|snapped back|ticked higher|ticks up|edges up|edges higher|leaps|advances|rebounds|recovers|rallies|spikes|pops',
    { direction: 'up' },
  ],
  ['drop|fall|decline|slide|slump|plunge|dip|loss|tumble|retreat|sell-off|selloff|pullback|correction|decrease', { moveNoun: 'down' }],
  ['rise|gain|jump|rally|rebound|increase|surge|climb|advance|bounce|recovery|uptick', { moveNoun: 'up' }],
  ['up|higher|dearer|firmer|stronger', { direction: 'up', adverb: true }],
  ['down|lower|off|cheaper|weaker|softer', { direction: 'down', adverb: true }],
  ['flat|unchanged|little changed|steady|barely changed|barely moved|little moved', { direction: 'flat', adverb: true }],
  ['pared losses|pared its losses|trimmed losses|trimmed its losses|cut losses|pared declines|pared their losses', { direction: 'down' }],
  ['pared gains|pared its gains|trimmed gains|pared their gains', { direction: 'up' }],
  ['share|shares|stock|stocks|share price|stock price|american depositary receipts|adrs', { share: true }],
  [
    "the stock|its stock|its own stock|its own shares|the equity|the stock price|its stock price|the company 's share price|the company 's stock price|its shares|the shares|their shares|the counter|the share price|its share price|the company 's shares|the company 's stock|the company's shares",
    { shareAgain: true },
  ],
  [
    'the index|30 - share index|50 - share index|30-share index|50-share index|the barometer|the blue-chip barometer|blue-chip index|blue - chip index|main stock index|main share index|main index|leading index|leading share index|leading shares index|stock index|share index|the market gauge|the key index|the headline index|the broader index|the composite index|the benchmark|the benchmark index|the gauge|the main index|the benchmark gauge',
    { indexAgain: true },
  ],
  [
    'premarket|pre-market|pre - market|before the bell|before the opening bell|before the open|before markets opened|ahead of the open',
    { session: 'premarket' },
  ],
  [
    'after-hours|after - hours|after hours|extended trading|after the bell|extended-hours|aftermarket|after-market|extended - hours',
    { session: 'after-hours' },
  ],
  ['closed|close|closing|closes|ended|ending|finished|finish|finishing|settled|settle|settling|end the day', { session: 'close' }],
  [
    'morning trading|afternoon trading|early trading|midday trading|late trading|intraday|early trade|morning trade|afternoon trade|opened|at the open|opening|session low|session high|to trade at|trading at|was trading|were trading|in early|by midday|early afternoon',
    { session: 'regular' },
  ],
  [
    'trading|trade|edged|inched|ticked|nudged|crept|session|wall street|traded|investors|stock exchange|bourse|decliner|decliners|advancers|riser|risers|faller|fallers|loser|losers|gainer|gainers|laggard|laggards|blue-chip|blue chip|blue chips|equities|benchmark|securities|counters|most active|ex-dividend|nasdaq|nyse',
    { trading: true },
  ],
  ['was|is|were|are|has|had|have|also|then|later|still|again|now|of|closed|ended|finished|opened|settled', { auxiliary: true }],
  ['inc|corp|co|ltd|plc|group|holdings|tbk|ag|sa|nv|limited|corporation|company|llc|se|asa|bhd|persero|pt', { legalForm: true }],
  [
    'chain|telco|insurer|miner|developer|producer|drugmaker|brokerage|conglomerate|telecom|chipmaker|carmaker|automaker|retailer|lender|utility',
    { trade: true },
  ],
  ['parent|owner|operator|maker', { owns: true }],
  ['at|hit|hitting|touched|touching|to|from|around|reached|reaching', { level: true }],
  ['wiped|wiping|knocked|knocking|took|taking|shaved|shaving|lopped|clipped|sliced|slashed', { takes: true }],
  ['several|some|many|most|few|other|individual|these|those|all', { several: true }],
  ['point|points|pts', { points: true }],
  [
    'to|at|trading for|changing hands for|changing hands at|to finish at|to settle at|to end at|to close at|to trade at|hitting|to a low of|to a high of|closing at|reaching|touching|to around|around|to about',
    { priceNow: true },
  ],
  ['from|against|having opened at|opened at|after opening at|compared with|versus|vs|vs .|debut at|close of', { priceBefore: true }],
  [
    'price target|price targets|target price|target prices|share target|wti|brent|crude|ether|silver|revenue|revenues|sales|profit|profits|earnings|income|traffic|users|customers|subscribers|reports|complaints|output|demand|volume|volumes|costs|prices|price|inflation|rates|exports|imports|bookings|bitcoin|oil|gold|yield|yields|futures|dollar|yen|euro|pound|spending|transactions|cases|numbers|number|usage|capacity|temperature|load|frequency|margin|turnover|dividend|installs|installations|downloads|signups|visits|orders|shipments|activity|engagement|sector|sectors|forecast|guidance|stake|workforce|headcount|outlook|deposits|capital',
    { metric: true },
  ],
  ['if|should|unless|whether', { condition: true }],
  ['nyse|nasdaq|lse|asx|tsx|sgx|idx|hkex|nse|bse|tse|otc|epa|etr|klse|amex', { exchange: true }],
]
