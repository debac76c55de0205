/** English words: outages, recovery and causes. */

import type { Table } from '../lexicon.ts'
import type { OutageEntry } from '../outage.ts'

export const outage: Table<OutageEntry> = [
  // Names of outages.
  [
    'outage|blackout|downtime|disruption|service disruption|service disruptions|service interruption|service outage|major outage|massive outage|widespread outage|shutdown|network outage|it outage|meltdown|system outage|ground stop|brownout|blackouts',
    { outage: { state: 'event' } },
  ],
  [
    'global outage|global outages|worldwide outage|worldwide outages|global it outage|global disruption|worldwide disruption|global blackout|worldwide blackout|global internet outage|global crash|global meltdown',
    { outage: { state: 'event', role: 'worldwide' } },
  ],
  [
    'widespread outages|internet outages|service outages|network outages|disruptions|loss of service|loss of internet|network failure',
    { outage: { state: 'event' } },
  ],
  [
    'power was out|power is out|power went out|out of power|loss of electricity|electrical outage|electric outage|lights went out|power outage|power outages|power cut|power cuts|power failure|electricity outage|load shedding|rolling blackouts',
    { outage: { state: 'event', sector: 'power' } },
  ],
  [
    'internet shutdown|internet shutdowns|national internet shutdown|mobile internet shutdown|blackout ordered|internet blackout|mobile data ban|blocked the internet|shut down mobile|mobile data shutdown|ordered the shutdown|network shutdown|internet restrictions|internet curfew|shut down the internet|cut off internet|cut internet access|internet ban',
    { outage: { state: 'event', sector: 'telecom', cause: 'government-order' } },
  ],
  [
    'signal failure|signalling failure|signal fault|signal problem|signal problems|signalling problem|signalling problems|signaling problem|signaling failure|signal issue|signalling issue|points failure|track fault|overhead line problem|overhead line fault|overhead wire problem|broken rail|broken down train|communications fault|communication fault|radio fault|it failure|computer failure|system failure|systems failure|it systems failure|computer system failure|it issue|it issues|it problem|it problems|it fault|computer problem|computer problems|computer issue|computer issues|computer glitch|computer glitches|it breakdown|it crash|it meltdown|it system failure|system problem|systems problem|system issue|system issues|technology issue|technology issues|technology problem|technology failure|tech glitch|tech issue|tech issues|technological issue|technological problem|technical issue|technical issues|technical problem|technical problems|technical fault|technical error|technical glitch|technical difficulties|technical failure|technical glitches|it glitch|systems issue|signalling fault|system collapse|system breakdown',
    { outage: { state: 'event', cause: 'technical-fault' } },
  ],
  ['network fault|network connectivity problem', { outage: { state: 'event', cause: 'network' } }],
  // In telecoms these are the outage itself.
  ['network problem|network problems|network issue|network issues|network trouble', { outage: { state: 'event', part: 'network' } }],
  [
    'outages|failure|call failures|failed calls|breakdown|glitch|glitches|malfunction|interruption|incident|fault|problem|issue|issues|error|errors|crash|freeze|wobble|stumble|halt|bug',
    { outage: { state: 'trouble' } },
  ],
  [
    'fixed line|fixed lines|fixed-line|fixed broadband|failure to|crash course|car crash|plane crash|market crash|stock market crash|health issues|legal issues|share issue|bond issue|trial and error|no problem',
    { outage: { state: 'none' } },
  ],
  // Saying that something is down.
  [
    'went down|goes down|go down|going down|gone down|is down|are down|was down|were down|been down|went dark|goes dark|go dark|going dark|gone dark|went offline|goes offline|go offline|going offline|knocked offline|taken offline|offline|fell silent|fell over|falling over|blacked out|back down',
    { outage: { state: 'fails' } },
  ],
  [
    'knocked out|knocks out|knock out|took down|takes down|take down|taken down|brought down|brings down|bring down|took out|takes out|locked out|locks out|locks|lock out|cut off|shut out|wiped out',
    { outage: { state: 'fails' } },
  ],
  [
    "was halted|were halted|was suspended|were suspended|were grounded|was grounded|trading was halted|trading was paused|trading halted|halted trading|trading was suspended|stopped working|stops working|stop working|not working|wasn't working|weren't working|isn't working|aren't working|stopped responding|not responding|not loading|unavailable|inaccessible|unreachable|out of service|out of action|without power|without electric service|without electrical service|didn't have electricity|did not have electricity|didn't have power|did not have power|had no power|had no electricity|has no power|still had no power|without electricity|lost power|loses power|lose power|losing power|loses electricity|lose electricity|losing electricity|lost electricity|lost their electricity|lost their power|lost its power|lost their service|in the dark|lost access|losing access|without service|without internet|without phone|lost phone|no service|lost service|stopped letting|crashed|crashes|crippled|cripples|paralysed|paralyzed|paralyses|paralyzes|vanished|collapsed|disrupted|disrupts|disrupting",
    { outage: { state: 'fails' } },
  ],
  ['down', { outage: { state: 'falters' } }],
  [
    'paused|failed|failing|fails|froze|frozen|freezes|halted|halts|grounded|grounds|stopped|stops|interrupted|hit by|struck|shut|closed|silenced|jammed|stalled|stuck|slow|struggling|broke|broken|broke down|disappeared|faulty|buckled',
    { outage: { state: 'falters' } },
  ],
  // Not being able.
  [
    "unable to|could not|couldn't|cannot|can't|can not|were unable|was unable|are unable|trouble|problems|difficulty|difficulties|struggled to|struggling to|failed to|prevented from|not able to|kept from|left unable to|barred from",
    { outage: { role: 'cannot', state: 'trouble' } },
  ],
  [
    'access|accessing|log in|logging in|log into|logging into|sign in|signing in|login|logins|load|loading|send|sending|connect|connecting|use|using|open|opening|reach|reaching|make calls|make payments|pay|post|posting|play|playing|watch|stream|streaming|refresh|withdraw|place orders|check in|get through|transfer|receive|order|book',
    { outage: { role: 'use' } },
  ],
  // Coming back.
  [
    "restored|fixed|resolved|we're back|we are back|it's back|they're back|all back|back again|restores|recovers|resolves|reconnects|bounces back|comes back|come back|back to life|returns to normal|back live|everything's back|everything is back|returned online|came online|back on line|fully up|back on track|back up|up and running|back and running|back to normal|back in service|fully operational|returned to normal|resumed|resumes|recovered|repaired|solved|mended|lifted|lifts|reopened|reopens|came back|come back online|is back|are back|was back|were back|fully back|brought back|working again|running again|running normally|operating normally|working normally|power returned|works again|work again|let back in|back in|electricity again|power again|power back|up again|online again|trading again|service again|normal again|running as it should|as normal|full schedule again|returned|regained|back in business|could be browsed again|could be accessed again|accessible again|switched back on|switches back on|power returns|lights have come|lights came back|lights are back|has fixed|had fixed|have fixed|has resolved|had resolved|reconnected|declared over|matter over|is over|was over|all clear|all markets open|are now open|is now open|service is normal|services are normal|been normal|over for good|mitigated|service returned|services returned|back for|replaced",
    { outage: { recovery: 'full' } },
  ],
  [
    "has been fixed|have been fixed|has been resolved|have been resolved|been restored|fully restored|service was restored|services were restored|fully recovered|fully resolved|recovered in full|open and trading|trading back|back after|resumed flying|looking good again|we've fixed|is fixed|has restored|have restored|fully reopened|listed the incident as resolved",
    { outage: { recovery: 'full' } },
  ],
  [
    'restoring|restore|resume|reopen|restart|reintroducing|reintroduce|resuming|reconnecting|reopening|restarting|ramping up|bringing services back|regain|fix|fixing|resolve|resolving|working to|working on|investigating|repair|repairs|repairing|looking into|recover|mitigations|mitigation|bring back|bringing back|rebuild|rebuilding|on it|identified the issue|identified the problem',
    { outage: { recovery: 'underway' } },
  ],
  [
    'partially restored|partly restored|partial access|partially recovered|beginning to recover|begun to recover|began to recover|starting to recover|started to recover|signs of recovery|coming back|coming back online|is recovering|are recovering|now recovering|was recovering|were recovering|slowly returning|gradually returning|gradually restored|almost fully restored|mostly restored|partly back|begin to recover|slowly coming back|returning to service|begun to regain|gradual recovery|limited capacity|restarted',
    { outage: { recovery: 'partial' } },
  ],
  [
    'still needs|still requires|still down|remained down|remains down|remain down|still out|still offline|remained offline|remains offline|still experiencing|still unable|still without|remained without|remain without|remains without|still unavailable|yet to return|not yet restored|still not working|yet to be restored|ongoing|no eta|no estimate|an eta|stay blocked|stays blocked|remain blocked|remains blocked|remained shut|remain shut|still blocked|still struggling|still affected',
    { outage: { recovery: 'not-yet', state: 'fails' } },
  ],
  ['fully|completely|entirely|all|every|everyone|100|totally', { outage: { role: 'wholly' } }],
  [
    "partially|partly|most of those|most of its|most of their|most of the country|most of the country's|most of the city|most of the state|most of the region|most of the island|most of the customers|most of the affected|most of the network|some|some users|all but|half|more than half|percent|per cent|some areas|some customers|some services|some flights|a third|most|most customers|most services|most users|beginning to|began to|starting to|started to|almost|nearly|mostly|partial|a trickle|a handful|a handful of|handful of|a number of|several|a few|limited number of|one by one|nearly all|almost all|vast majority|the bulk of|more than 90|more than 99|more than 95|about 90|all except",
    { outage: { role: 'partly' } },
  ],
  [
    'guarantees|guaranteed|guaranteeing|promises|promised|pledges|vows|may need|might need|could take|may take|might take|can take|would need|will need|await|awaits|awaiting|awaited|wait for|waiting for|pending|will|expected to|expects|expect|expected|hopes|hope|should|aims|aim|plans|plan|due to reopen|estimated|soon|when things will|target|would be|to be|until it|until they|until all|once|as soon as|when it is|before it is',
    { outage: { role: 'expects' } },
  ],
  [
    'at press time|by press time|as of press time|at the time of writing|at time of publication|at the time of publication|as of this writing|at the moment|so far|as of now|currently|now',
    { outage: { role: 'press-time' } },
  ],
  // Causes.
  [
    'configuration|configuration change|configuration changes|misconfiguration|misconfigured|configuration error|settings change|changed a setting|faulty configuration|routing filter|routing change|a change to its|filter change|configuration issue|dns change|bgp',
    { outage: { cause: 'configuration' } },
  ],
  [
    'software bug|software fault|software error|software glitch|software issue|software update|faulty update|flawed update|bad update|faulty software|software failure|a bug|coding error|computer bug|code error|latent bug|bug in|software defect|flawed software|flight plan|dormant software bug|software problem|software flaw|software upgrade',
    { outage: { cause: 'software-bug', state: 'trouble' } },
  ],
  [
    'dns|routing|network connectivity|network congestion|networking issue|connectivity issue|connectivity issues|core network|network equipment|backbone',
    { outage: { cause: 'network' } },
  ],
  ['cable fault', { outage: { state: 'trouble', cause: 'cable-cut' } }],
  [
    'fibre cuts|fiber cuts|fibre link cuts|fiber link cuts|fibre link cut|fiber link cut|fibre cable cut|fiber cable cut|cable cuts|fibre damage|fiber damage|fibre breaks|fiber breaks|fibre break|fiber break|cable damaged|severed fibre|severed fiber|cable theft|cable vandalism|cable cut|cut cable|severed cable|cables were cut|subsea cable|subsea cables|undersea cable|undersea cables|submarine cable|fiber cut|fibre cut|fibre-optic cable|fiber-optic cable|fiber optic cable|damaged cable|cable break|cable breaks|broken cable|cut fiber',
    { outage: { cause: 'cable-cut' } },
  ],
  ['electrical failure|electrical fault|ups failure', { outage: { state: 'trouble', cause: 'power' } }],
  [
    'power supply|power surge|loss of power|power issue|power problem|power loss|lost power at|electrical problem|power to a data centre',
    { outage: { cause: 'power' } },
  ],
  [
    'overload|overloaded|overwhelmed|surge in traffic|traffic surge|surge in demand|high demand|heavy traffic|flood of|spike in traffic|too much traffic|surge of traffic|heavy load|unprecedented demand|high traffic|surge in users|choked',
    { outage: { cause: 'overload' } },
  ],
  ['capacity problems|capacity issues|capacity issue|capacity problem|congestion', { outage: { state: 'trouble', cause: 'overload' } }],
  [
    'cyberattack|cyber attack|cyber-attack|cyberattacks|hack|hacked|hackers|hacking|ransomware|ddos|ddos attack|denial of service|denial-of-service|malicious|malware|attack|security breach|security hack|malicious attack',
    { outage: { cause: 'cyberattack' } },
  ],
  [
    'hardware failure|hardware fault|hardware problem|equipment failure|faulty switch|failed switch|storage hardware|storage appliance|disk failure|server failure|network component failed|component failed|storage failure|broken hardware|piece of hardware|faulty equipment|data storage hardware',
    { outage: { cause: 'hardware', state: 'trouble' } },
  ],

  ['third party|third-party|third-party provider|upstream provider', { outage: { cause: 'third-party' } }],
  [
    'maintenance|scheduled maintenance|planned maintenance|maintenance update|routine update|maintenance work|routine maintenance|maintenance command|system upgrade|upgrade|upgrades|system maintenance|maintenance job|routine upgrade',
    { outage: { cause: 'maintenance' } },
  ],
  [
    'human error|human failure|manual error|user error|operator error|internal mistake|mistake|wrong command|typo|employee error|by mistake|human mistake|engineer error',
    { outage: { cause: 'human-error' } },
  ],
  [
    'earthquake|storm|storms|hurricane|typhoon|floods|flash flood|floodwaters|lightning|tsunami|eruption|volcanic eruption|wildfire|ice storm|winter storm|high winds|landslide|tornado|heatwave|extreme weather|severe weather|snowstorm',
    { outage: { cause: 'natural-disaster' } },
  ],
  [
    'government order|ordered by the government|government ordered|authorities ordered|authorities blocked|blocked by the government|government shutdown of|regulators ordered|order from the ministry|court order',
    { outage: { cause: 'government-order' } },
  ],
  [
    'a fault|fault on our side|fault on our end|generator fault|internal fault|login failure|grid fault',
    { outage: { state: 'trouble', cause: 'technical-fault' } },
  ],
  [
    'issue on our end|transmission line|substation|substation fire|transformer|transformer fire|power plant|fire|blaze|explosion|operational issue|system error|power stations|transmission lines|fire outbreak|caught fire|fire broke out',
    { outage: { cause: 'technical-fault' } },
  ],
  [
    'because of|because|due to|caused by|blamed on|triggered by|as a result of|owing to|thanks to|stemming from|stemmed from|attributed to|resulted from|blamed|blames|blame|sparked by|linked to|traced|traced to|down to|lay in|points to|point to',
    { outage: { role: 'because' } },
  ],
  [
    'was behind|were behind|had made|brought on|caused|causing|led to|triggered|triggering|resulted in|resulting in|which caused|is to blame|was to blame|to blame|behind the|made it|set off|prompted|tripped',
    { outage: { role: 'brings-about' } },
  ],
  ['cause|causes|root cause|the reason|the culprit|culprit|source of the|the cause', { outage: { role: 'reason' } }],
  [
    "did not say|didn't say|did not disclose|would not say|wouldn't say|declined to|gave no|gave neither|not clear|unclear|not immediately clear|not known|unknown|did not elaborate|did not give|no explanation|did not specify|did not explain|has not said|have not said|without giving|cause was not|does not say|doesn't say|yet to explain|not yet known|no sight of",
    { outage: { role: 'unexplained' } },
  ],
  [
    'likely|probably|suspected|may have|might have|possibly|believed|apparently|appears to|appeared to|theory|speculation|speculated|suspects|could have|thought to|initial findings',
    { outage: { role: 'guesses' } },
  ],
  [
    "no sign of|no evidence|no indication|not a|not an|wasn't|weren't|isn't|denied|denies|deny|denying|nothing to suggest|nothing to do with|not caused|not due|rather than|nothing|none|fears of|fear of|fears that|not|no|never|nor|knew of no|wouldn't|won't|has not|have not|had not|hadn't|hasn't|haven't|without|don't|doesn't|didn't|quash|unrelated",
    { outage: { role: 'denies' } },
  ],
  [
    'everything else is working|everything else|all other services|temporary fix|not only|not all|not just|no longer|not every|no one|nobody|unaffected|not affected|were not affected|was not affected|remained operational|remained online|stayed online|continued to operate|continued to work|operating as normal throughout|not impacted|remained open|stayed open|remained up|kept running|kept working|took to resolve|took to fix|took to restore|time to resolution',
    { outage: { state: 'none' } },
  ],
  ['by', { outage: { role: 'agent' } }],
  [
    'due to resume|is due to resume|are due to resume|was due to resume|due to restart|is due to restart|is due to reopen|are due to reopen|due to return|is due to return|is due to be restored|are due to be restored',
    { outage: { role: 'expects', recovery: 'underway' } },
  ],
  // Times.
  [
    'since|from|beginning on|starting on|effective|effective from|with effect from|beginning at|starting at|as early as|beginning around|starting around|beginning in|starting in',
    { outage: { role: 'begins' } },
  ],
  [
    'began|started|starts|begins|began at|first reported|first reports|first errors|first complaints|first users|first emerged|first appeared|first surfaced|surfaced|emerged|started at|struck at|initial onset|onset|kicked off|noticed|first spotted|first detected|first became aware|started appearing|started reporting|began reporting|began noticing|started noticing|began to notice|began experiencing|started experiencing|began to experience|began having|started having|began to rise|began to climb|started to rise|began to spike|started to spike|spiked|began flooding|started flooding|began pouring|began to surface|began surfacing|began to report|started to report|started coming in|began coming in|began rolling in|began to fail|started to fail|began failing|started failing|started going down|began going down|arose|were alerted|was alerted|erupted',
    { outage: { role: 'onset' } },
  ],
  ['until|till|as of|not until', { outage: { role: 'until' } }],
  ['reports|reported|complaints|complained|reporting|complaining|complain|user reports|problem reports|flagged', { outage: { role: 'complains' } }],
  ['in|within', { outage: { role: 'within', inside: true } }],
  [
    'most of|much of|part of|next|past|in the last|over the last|in the past|the last|the past|over the past|during the last|during the past|last',
    { outage: { role: 'within' } },
  ],
  ['took|it took|lasted|lasting|lasts|for|long', { outage: { role: 'lasts' } }],
  ['but|however|although|though|while', { outage: { role: 'contrasts' } }],
  ['delayed|delays|delay|stranded|queued|queues', { outage: { role: 'affects', waits: true } }],
  ['wait|waited|waiting|waits|queue|queuing|queueing|late|stranded for|trapped|trapped for|stuck for', { outage: { waits: true } }],
  ['when contacted|when reached|when asked|in an interview|interviewed|contacted on|reached on', { outage: { role: 'asked' } }],
  [
    'was extended|were extended|has been extended|have been extended|extended the|extends the|still|remain|remains|remained|continue to|continues to|continued to|continuing to|keeps|kept',
    { outage: { role: 'still' } },
  ],
  // What they make of a coming back behind them.
  ['was|were|had|came|went|did', { outage: { makes: 'done' } }],
  ['gradually|slowly|progressively|steadily|incrementally|little by little', { outage: { role: 'partly', makes: 'partial' } }],
  [
    'managed to|was able to|were able to|have been able to|has been able to|succeeded in|successfully|finally|eventually',
    { outage: { makes: 'full' } },
  ],
  [
    "not yet|yet to|yet to be|has yet to be|have yet to be|had yet to be|not been|not been fully|had not been|hasn't been|haven't been|hadn't been|has not been|have not been|not fully|still not|still not been|far from",
    { outage: { makes: 'not-yet', role: 'denies' } },
  ],
  [
    'being|is being|are being|trying to|tries to|try to|attempting to|efforts to|effort to|struggling to get|work to|works to|worked to|working on getting|rushing to|rush to|rushed to|race to get|help|hard to|way to|ways to|need to|needs to|needed to|in order to be|so it can be|steps to|priority to|priority is to|aiming to',
    { outage: { makes: 'underway' } },
  ],
  ['too|as were|along with', { outage: { role: 'too' } }],
  ['at first|initially|first blamed|originally|earlier blamed', { outage: { role: 'at-first' } }],
  ["was a|is a|it was|was an|this was|were a|it's a|namely", { outage: { role: 'equals' } }],
  ['not true|untrue|unlikely|improbable|ruled out|rules out|false|unfounded|rumour|rumor', { outage: { role: 'untrue' } }],
  [
    'largest in|biggest in|busiest in|oldest in|leading in|tallest in|first in|off the coast of|waters off|based in|headquartered in|hails from|bound for|flying to|native of|who lives in|who sells|whose',
    { outage: { role: 'origin' } },
  ],
  ['including|notably|such as|especially|particularly|among them|like', { outage: { role: 'such-as' } }],
  [
    'throughout|in parts of|parts of|in the|near|around|over|areas of|originating from|coming from|concentrated in|north of|south of|east of|west of|southern|northern|eastern|western|southeast|southwest|northeast|northwest|southeastern|southwestern|northeastern|northwestern|downtown|greater|metropolitan|upstate|mainland|outside|cities|towns|suburbs|counties|regions|states of',
    { outage: { role: 'area' } },
  ],
  ['early|earlier|longer|extra|more|old|free', { outage: { role: 'shifts' } }],
  ['after|following|in the wake of', { outage: { role: 'after' } }],
  // What the sentence is about.
  [
    'separate bug|separate issue|separate problem|separate incident|separate outage|unrelated issue|unrelated outage|different issue|earlier incident|earlier outage|earlier issue|last year|previous|previously|the last time|last time|earlier this year|a year ago|similar outage|last big|last major|worst since|biggest since|longest since|largest since|second time|third time|had been the worst|first since|biggest ever|years ago|just days earlier|only days earlier|just weeks earlier|just a week earlier|a year after|before that|in recent years|last stopped|came soon after|comes after|came just|on the heels of|weeks after|months after|comes days after|came days after|comes weeks after|comes less than|came less than|comes just|days after a similar|hot on the heels',
    { outage: { role: 'earlier' } },
  ],
  [
    'if|any|would|could|might|unless|imagine|plan for|in case of|in the event of|whenever|next time|potential|risk of|hypothetical|prevent|avoid|when the|usually|typically|generally|as a rule|whether|as to whether',
    { outage: { role: 'supposes' } },
  ],
  [
    'affected|affecting|affects|affect|applied to|applies to|extended to|spread to|spreading to|felt in|hit|hitting|impacted|impacting|left|cancelled|canceled|cancel|cancelling|canceling|cancellation|cancellations|across|locked out of|disrupted for|shut out of|stranding|brought to a halt|lost',
    { outage: { role: 'affects' } },
  ],
  [
    'run by|operated by|owned by|managed by|maintained by|made by|developed by|hosted by|is run by|belongs to|unit of|its operator|its owner|its parent',
    { outage: { role: 'run-by' } },
  ],
  [
    'which runs|which operates|that runs|that operates|who runs the|operator of|the operator of|which owns|that owns|which manages|which developed|developer of|maker of|publisher of|owner of|parent company of|parent of|company behind|behind the popular',
    { outage: { role: 'runs' } },
  ],
  [
    'worldwide|around the world|across the world|globally|global|across the globe|around the globe|in multiple countries|across several countries|users across the world|users around the world|users across the globe|users around the globe|users worldwide|customers across the world|customers around the world|customers worldwide|people around the world|people across the world|throughout the world|all over the world|the world over|in dozens of countries|across continents',
    { outage: { role: 'worldwide' } },
  ],
  [
    'data breach|layoffs|firefighters|fire brigade|fire department|put out the fire|circuit breaker|limit down|limit up|price limits|trading curb',
    { outage: { role: 'other-story' } },
  ],
  [
    'launches|launched today|today introduced|introduces|introduced|unveils|unveiled|announces the launch|now available|op-ed|opinion|column|editorial|how to|press release|forward-looking statements|product review',
    { outage: { role: 'other-story' } },
  ],
  ['and|or|plus|as well as|also|the', { outage: { role: 'joins' } }],
  ['at|to and from|in and out of|into and out of|inside', { outage: { role: 'via', inside: true } }],
  ['on|via|through|to|told|tells|over on|posted on|tweeted', { outage: { role: 'via' } }],
  [
    'according to|analyst|analysts|analyst at|data from|researcher|research firm|monitoring firm|professor|rival|rivals|competitor|competitors|unlike|alternative|alternatives|compared with',
    { outage: { role: 'source' } },
  ],
  ['sorry|apologise|apologize|apologised|apologized|apologises|apologizes|apology|apologies', { outage: { role: 'sorry' } }],
  // Kinds of services.
  ['electricity|power|power grid|grid|utility|blackout-hit|megawatts|power supply to homes|power lines', { outage: { sector: 'power' } }],
  [
    "bank|banks|banking|customers' accounts|mobile banking|online banking|atm|atms|lender|lenders|bank branches|bank accounts",
    { outage: { sector: 'banking' } },
  ],
  [
    'payments|payment|cards|card payments|digital payments|debit|debit cards|contactless|credit card|payment network|payment system|wallet',
    { outage: { sector: 'payments' } },
  ],
  [
    'exchange|stock exchange|bourse|futures|trading platform|share market|stock market|derivatives|trading|equities',
    { outage: { sector: 'exchange' } },
  ],
  [
    'internet|internet service provider|internet provider|internet providers|internet service|internet access|internet connection|home internet|internet and phone|phone and internet|internet users|internet and telephone|internet subscribers|telecommunications|telephone|network coverage|phone signal|sim cards|mobile service|mobile services|mobile phone network|wireless|broadband|3g|4g|5g|mobile data|data services|voice calls|network operator|mobile network|cellphone|cellphones|telecom|telecoms|phone lines|mobile phone|landlines|carrier|phone service|calls|emergency calls|cell service|telco',
    { outage: { sector: 'telecom' } },
  ],
  [
    "airline|airlines|flights|flight|airport|airports|air traffic|train|trains|railway|rail|passengers|ride-hailing|taxis|metro|commuters|airspace|carrier's flights",
    { outage: { sector: 'transport' } },
  ],
  [
    'government|ministry|public services|immigration|tax|federal|health insurance website|enrollment|passport|civil registry|agencies|national data centre',
    { outage: { sector: 'government' } },
  ],
  [
    'send messages|sending messages|group chats|group chat|chats|text chats|messenger|messaging|messaging apps|messaging app|messaging service|messaging platform|instant messaging|messages|chat app',
    { outage: { sector: 'messaging' } },
  ],
  [
    'followers|timelines|newsfeed|news feed|feeds|posts|tweets|tweet|photo-sharing|photo sharing|microblogging|social networking|social networks|social media|social network|social media platform|social media giant|social platform',
    { outage: { sector: 'social' } },
  ],
  [
    'web services|content delivery network|content delivery networks|internet infrastructure|web infrastructure|web infrastructure company|edge network|cdn|cdn provider|cloud infrastructure|cloud region|top websites|websites around the world|thousands of websites|countless websites|cloud|cloud computing|cloud provider|data center|data centre|content delivery|web hosting|cloud service|cloud services|hosting|servers',
    { outage: { sector: 'cloud' } },
  ],
  [
    'streaming service|music|podcasts|video streaming|broadcaster|tv|television|viewers|listeners|newspaper|streaming platform',
    { outage: { sector: 'media' } },
  ],
  ['game|games|gamers|players|gaming|console|video game|online game', { outage: { sector: 'gaming' } }],
  ['chatbot|artificial intelligence|ai|language model|ai chatbot', { outage: { sector: 'ai' } }],
  ['e-commerce|online shopping|merchants|online retailer|marketplace|sellers|online store|online stores', { outage: { sector: 'e-commerce' } }],
  [
    'blue screen|blue screens|blue screen of death|windows machines|windows devices|windows computers|security software|endpoint|antivirus|email|emails|operating system|video conferencing|office apps|cybersecurity firm|computers',
    { outage: { sector: 'software' } },
  ],
  // The same senses in rarer words.
  [
    'are working|is working again|now working|now operational|fully functional|has come back|have come back|came back up|back to work|back in operation|operations resumed|resumed normal operations|reinstated|unblocked|systems back online|trading resumed|trading has resumed|flights resumed|flights have resumed|trains running again|power was back|power is back|power came back|returned to service|regained access|stabilised|stabilized|came to an end|has ended|have ended|was ended|have recovered|has recovered|had recovered|brought back online|back to full service|back up again|live again|on air again|has been lifted|was lifted|were lifted|reconnected to|problem was fixed|issue was fixed|put right|sorted|been rectified|rectified|remedied|been repaired|was repaired|were repaired|been reconnected|resumed service|resumed services|resumed trading|resumed operations|service is back|services are back|restoration was complete',
    { outage: { recovery: 'full' } },
  ],
  [
    'improving|stabilising|stabilizing|in stages|phased|limited service|partial service|partially back|slowly recovering|coming back up|being restored|gradually being restored|restored in phases|progressively restored|begin to return|began to return|began returning|beginning to return|started coming back|starting to come back|service was returning|trickling back|back for some|back for most|mostly back|mostly recovered|continued to recover',
    { outage: { recovery: 'partial' } },
  ],
  [
    "has yet to|have yet to|continues to experience|remains unavailable|remained unavailable|remains inaccessible|remained inaccessible|still unreachable|not yet been restored|not yet back|not been restored|until further notice|remains closed|remained closed|no timeline|no timetable|no word on when|no indication when|unclear when|when service will|when services will|when it will be|still not back|still dark|remains dark|remained dark|still had no service|still have no|remain in the dark|stayed dark|still facing|still face|still faces|persisted|persists|persist|still disrupted|still hit by|drags on|dragged on|into a third day|into a second day|into a fourth day|third day of|second day of|continues to struggle|continue to struggle|continued to struggle|currently offline|currently down|currently unavailable|shows it as offline|still showing|still report|still reporting|still being affected|continue to be affected|continues to be affected|ongoing disruption|ongoing disruptions|continuing outage|still no timeline|still no power|still no service|still no internet|still cannot|still can't|still unable to|yet to come back|yet to restore|not been resolved|not been fixed|has not been fixed|not returned",
    { outage: { recovery: 'not-yet' } },
  ],
  [
    "are experiencing|is experiencing|currently experiencing|we are aware|we're aware|is aware of|are aware of|aware of the issue|currently investigating|working hard|working around the clock|engineers are|technicians are|teams are|crews are|crews were|looking at the issue|trying to fix|trying to restore|race to|racing to|efforts to restore|scrambled to|scrambling to|resume trading|to resume|resume service|resume operations|reopen trading|implementing a fix|deploying a fix|rolling out a fix|putting a fix|being addressed|being fixed|being repaired|being resolved|being worked on|being dealt with|being rectified|racing against time|working feverishly|working tirelessly|trying to find|under way to restore|underway to restore",
    { outage: { recovery: 'underway' } },
  ],
  [
    'wrong setting|configuration file|routing error|routing table|routing tables|bad configuration|expired certificate|certificate expired|faulty setting|incorrect configuration|network change|change to the network|firewall change|firewall rule|settings|domain name system',
    { outage: { cause: 'configuration' } },
  ],
  [
    'faulty code|corrupt file|corrupted file|damaged file|database error|corrupted database|memory leak|bad software|faulty patch|firmware|update gone wrong|race condition|bad data|botched update|botched software|software problems|software issues|coding mistake|bug in the|routine software update|defect|flawed file|corrupted data',
    { outage: { cause: 'software-bug' } },
  ],
  [
    'network device|network switch|signalling system|network hardware|network problem with|fibre network|fiber network|core routers|data network',
    { outage: { cause: 'network' } },
  ],
  ['cable failure', { outage: { state: 'trouble', cause: 'cable-cut' } }],
  [
    'cable damage|damaged cables|severed|fiber-optic line|fibre-optic line|dragging anchor|dragged anchor|anchor|cut cables|two cables|internet cables|sea cables|sea cable|severed cables|cut fibre|cut fiber line|fiber line|fibre line|optical fibre|optical fiber|cable system',
    { outage: { cause: 'cable-cut' } },
  ],
  ['generator failure|power fault', { outage: { state: 'trouble', cause: 'power' } }],
  [
    'generators failed|backup power|uninterruptible power|electricity supply|voltage|power supply problem|power supply issue|loss of electrical power|power interruption|power trip|power-related|power problem at|power problems|power failure at|electricity failure at|power outage at|power cut at|power was lost|loss of electricity at|power incident',
    { outage: { cause: 'power' } },
  ],
  [
    'too many users|record demand|spike in demand|exceeded capacity|heavy demand|rush of|capacity constraints|traffic spike|spike in usage|unusual traffic|huge demand|overwhelming demand|too many people|sheer number|volume of requests|surge of users|surge in visitors|crush of|overloading|buckled under|under load|under the load|check transaction requests|flooded with requests|flood of requests|overdrawing|overdrawn|overdraw|excess demand|drew too much|too much demand|exceeded demand|demand outstripped|outstripped supply|server overload|server overloads|overcapacity|over capacity|oversubscribed',
    { outage: { cause: 'overload' } },
  ],
  [
    'hacker group|cyber incident|ransomware gang|cyber criminals|cybercriminals|intrusion|botnet|hacktivists|hacktivist|security incident|cybersecurity incident|ransomware attack|cyber-attacks|coordinated attack|attackers|act of sabotage|sabotaged',
    { outage: { cause: 'cyberattack' } },
  ],
  [
    'faulty hardware|disk array|router failure|server crash|failed component|broken switch|device failure|malfunctioning equipment|equipment malfunction|memory card|hard drive|storage system|circuit board|faulty memory|faulty component|faulty device|network card|failed device|defective|hardware malfunction|hardware issue|hardware error|failed server|server fault|faulty router|faulty part|cooling failure|chillers fail|cooling system failure|cooling fault',
    { outage: { cause: 'hardware', state: 'trouble' } },
  ],
  [
    "contractor's|partner's network|hosting provider|cloud provider's|its provider|its supplier|supplied by|outside vendor|external provider|external supplier|external vendor|technology provider|technology vendor|network partner|network partners|service partner|domain registry",
    { outage: { cause: 'third-party' } },
  ],
  ['planned outage|scheduled outage', { outage: { state: 'event', cause: 'maintenance' } }],
  [
    'during maintenance|system migration|migration|upgrade work|planned work|scheduled downtime|database maintenance|system switchover|planned upgrade|scheduled upgrade|overnight maintenance|network upgrade|operating system update|upgrading',
    { outage: { cause: 'maintenance' } },
  ],
  [
    "accidentally|mistakenly|inadvertently|wrong button|unintentionally|engineer's mistake|procedural error|contractor error|staff error|erroneous command|erroneously|by accident|deleted by mistake|procedures were not followed|failed to follow",
    { outage: { cause: 'human-error' } },
  ],
  [
    'volcano|heat wave|heavy rain|strong winds|heavy snow|monsoon|landslides|quake|magnitude|bushfire|bushfires|solar storm|fallen trees|fallen tree|trees falling|tornadoes|thunderstorm|thunderstorms|gale|gales|blizzard|tropical storm|storm surge|rains|cyclone|ice storms|heavy snowfall|snowfall|freezing rain',
    { outage: { cause: 'natural-disaster' } },
  ],
  [
    'on orders|court ordered|ban on|blocked access|regulator ordered|military|junta|prevent cheating|authorities cut|cut off the internet|throttling|restrict access|restricted access|registration requirement|failed to register|government had ordered|government ordered the|instructed to turn off|ordered to shut|ordered operators|ordered telecom|told operators|directive|at the request of the government|government block|state block|regulators blocked|blocked by authorities',
    { outage: { cause: 'government-order' } },
  ],
  [
    'technical snag|system glitch|system crash|mechanical failure|malfunctioned|short circuit|relay|tripped off|equipment fault|engineering fault|electrical blaze|internal error|internal issue|internal problem|system malfunction|technical hitch|technical reasons|technical disruption|cascading failure|substation failure|line fault|grid failure at|protective relay|transmission failure|generation shortfall|plant failure',
    { outage: { cause: 'technical-fault', state: 'trouble' } },
  ],
  [
    "bounced|knocked off|went blank|blank screens|blank page|blank pages|went silent|gone silent|ground to a halt|grind to a halt|came to a halt|came to a standstill|at a standstill|brought to a standstill|plunged into darkness|plunged into|in darkness|without electricity supply|blacked-out|out of reach|timed out|error message|error messages|spinning|not working properly|not functioning|stopped functioning|ceased to function|out of operation|out of order|shut down unexpectedly|was out|were out|is out|are out|been out|dropped out|dropped off|kicked out|logged out|thrown out|signed out|cut out|lost connection|lost contact|lost signal|no signal|lost connectivity|lost internet|lost mobile|lost broadband|lost their connection|could not be reached|could not be accessed|couldn't be accessed|cannot be accessed|not accessible|not available|wasn't available|weren't available|unresponsive|down for|down across|down worldwide|down in|down since|down on|down again|hit by an outage|suffered an outage|suffers outage|suffered a|experienced an outage|experiencing an outage|affected by an outage|went under|toppled|knocked|ceased functioning|ceased working|ceased operating|ceased to operate|ceased to work|stopped operating|stopped loading|stopped processing|stopped sending|quit working|failed to load|failed to open|failed to work|failed to connect|could not connect|unable to connect|went unanswered|failing to connect|not connected|not being connected|fails to load|won't load|won't open|wouldn't load|wouldn't open|would not load|would not open|would not work|wouldn't work|won't work|does not work|doesn't work|did not work|didn't work|do not work|don't work|went on the fritz|on the blink|had stopped|was interrupted|were interrupted|been interrupted|has been disrupted|have been disrupted|was disrupted|were disrupted|been disrupted|severely disrupted|being declined|were declined|not going through|weren't going through|were not going through|not being processed",
    { outage: { state: 'fails' } },
  ],
  [
    'buffering|lag|lagging|intermittent|sluggish|degraded|degraded performance|disconnected|dropped calls|interrupts|hampered|hobbled|upended|snarled|thrown into chaos|chaos|queues formed|manual|manually|by hand|pen and paper|on paper|handwritten|cash only|cash-only',
    { outage: { state: 'falters' } },
  ],
  [
    'the blame|is blamed on|was blamed on|put down to|put it down to|pinned on|attributed|chalked up to|stemmed|result of|resulted|originated from|originated in|came from|arose from|blamed it on|had been caused by|was caused by|were caused by|been caused by|is believed to be caused by|owing|brought down by|knocked out by|taken down by|hit by a',
    { outage: { role: 'because' } },
  ],
  [
    'the reason was|the problem was|the fault was|source of the problem|underlying cause|preliminary investigation|investigation found|investigators found|initial investigation|found that|identified as|identified the cause|what went wrong|the issue was|an investigation showed|turned out to be',
    { outage: { role: 'reason' } },
  ],
  [
    "no reason was given|no cause was given|offered no explanation|gave no reason|gave no cause|gave no details|did not provide|without saying|declined to say|declined to comment|cause remains|cause is still|cause was still|cause was being|is being investigated|was being investigated|under investigation|has not been determined|still investigating|not been identified|not been determined|no details|did not immediately|couldn't immediately|could not immediately|has not provided|have not provided|had not provided|not provided details|not yet provided|not provided an official|not disclosed|has not disclosed|have not disclosed|not yet disclosed|not immediately known|not confirmed the|has not confirmed|have not confirmed|no official explanation|no official statement|no official word|not yet clear|remains unclear|remained unclear|not revealed|has not revealed|remains unknown|remained unknown|not shared|has not shared|not explained|has not explained|have not explained|undisclosed|unexplained|unspecified|offered no|not yet said|not said what|remains a mystery|no word on",
    { outage: { role: 'unexplained' } },
  ],
  [
    'occurred|occurred at|happened|happened at|took place|kicked in|was first reported|were first reported|first noticed|started around|began around|first signs|were first noticed|broke out|set in|began just|started just|detected at|was detected|were detected',
    { outage: { role: 'onset' } },
  ],
  [
    'nationwide|across the country|countrywide|across large parts of|across much of|large parts of|much of the|swathes of|neighborhoods of|districts of|the city of|the province of|the state of|the island of|on the island of|passengers at|customers across|users across',
    { outage: { role: 'area' } },
  ],
  [
    'authorities|regulator|regulators|officials|president|prime minister|parliament|court|governments|minister|police|army|state government|administration|home secretary|high court|supreme court|interior ministry|telecoms regulator',
    { outage: { role: 'authority' } },
  ],
  [
    'to get|get things|get it|get back|getting|to bring|bring|bringing|to put|want to|hoping to|in order to|so that|before we|be able to|how long|when it|preparing to|prepares to|prepared to|set to|planning to|are due to|on track to|vows to|vowed to|pledged to|intends to',
    { outage: { role: 'expects' } },
  ],
  [
    'running as usual|as usual|operating as usual|like normal|running smoothly|working smoothly|working fine|working as expected|functioning normally|is normal again|normal once more|operating again|functioning again|available again|online once more|were again able|able to log in again|able to access again|access was restored|access has been restored|connection restored|connections restored|supply restored|electricity restored|power restored|service restored|services restored|network restored|operations restored|systems restored|ended the outage|brought to an end',
    { outage: { recovery: 'full' } },
  ],
  [
    'returning to normal|starting to return|start to return|return to normal|slowly back|some functionality|limited functionality|getting better|on the mend|bit by bit|region by region|area by area|gradually coming back|gradually resuming|partially resumed|partly resumed|resumed some|resumed limited|some flights resumed|partial restoration|on the way back|close to normal|near normal|near-normal|mostly resolved|largely restored|largely back|largely resolved|mostly operational|largely recovered|vast majority restored|are now up|is now up|connections are now up|some are back|improved significantly|situation improved|situation has improved|has improved|have improved|had improved|still working slowly|still slow|working slowly|still recovering|not fully restored|not yet fully|yet to fully|not fully recovered|not fully back|not back to normal|still not fully|largely back online|mostly back online|started to return|services started to return|some have been restored|started to restore|begun to restore|began to restore|begun restoring|began restoring|started restoring|gradually restore|progressively restoring|nearing completion|final stages|in the final stages|lingering issues|residual issues|residual delays|knock-on delays|intermittent issues remain|continuing to be restored|are being restored|is being restored|restoration is in progress|services are slowly recovering',
    { outage: { recovery: 'partial' } },
  ],
  [
    'blaming|blame on|citing|stems from|which stemmed from|arising from|as a result|originates from|originating in|which was due to|which came after|connected to|related to|tied back to|pointed to|which was caused by|was due to|were due to|is due to|was a result of|was the result of|was linked to|were linked to|has been traced|was traced to|tied to|was triggered by|were triggered by|was sparked by|as a consequence of|on the back of|on account of',
    { outage: { role: 'because' } },
  ],
  ['has been going on|has now lasted|has lasted|have lasted|already|entered its|and counting', { outage: { role: 'so-far' } }],
  ['again|once more|once again|anew|as before', { outage: { role: 'again' } }],
  [
    'work|works|worked|run|runs|ran|running|operate|operating|operates|fly|flying|flew|moving|moved|serve|serving|boarding|departing|take off|took off|load pages|loaded|logged in|connected|opened|call|calling|text|texting|browse|browsing|shop|trade|bought|paid|played|lit|ring|departures',
    { outage: { role: 'use' } },
  ],
  [
    'rebooted|restarted at|re-enabled|access returned|back on its feet|closed the incident|marked as resolved|marked the incident|fix was in place|fix is in place|fix was deployed|deployed a fix|rolled out a fix|rolled back|recovery complete|back to full|full strength|lights came on|came alive|all-clear|sounded the all-clear|signalled the end|ended shortly|it was over|finally ended|got going|brought everything back|was complete|were complete|were completed|completely back|completely restored|entirely restored|wholly recovered|totally restored|were operational|are operational|all systems operational|systems were operational|was operational again|operational again|working at 100|back to 100|back at 100|fix was implemented|fix has been implemented|implemented a fix|fix had been implemented|implementing a fix by|had power back|have power back|has power back|got power back|power back on|electricity back on|on line again|fix was applied|fix has been applied|fix applied|fix has been deployed|fix had been deployed|applied a fix|issue resolved|problem resolved|issues were resolved|outage over|outage ends|outage ended|outage is over|outage was over|no longer experiencing|no longer down|no longer affected|should no longer|addressed the issue|addressed the problem|addressed the fault|issue has been addressed|issue was addressed|corrected the problem|corrected the issue|has corrected|had corrected|fault was corrected|returned to normalcy|returned to normality|normalcy returned|normality restored|normal operations resumed|is up again|are up again|were up again|was up again|came up again|all up and running|on all cylinders|regained service|regained power|regained connectivity|regained internet|got their power back|got back online|had service restored|signal returned|signal was back|internet returned|internet was back|internet is back|connectivity was restored|connectivity has been restored|connectivity restored|has been reconnected|trains are running|trains were running|flights are operating|is operational|was operational|fully functional again|working once more|back up and working|issue is now resolved|incident is now resolved|is now resolved|has now been resolved|now been fixed|have now been fixed|since been resolved|since been fixed|since been restored|since resolved|has since resolved|have since been|later resolved|later fixed|later restored|eventually restored|eventually fixed|eventually resolved|eventually came back|finally restored|was cleared|were cleared|has cleared|cleared up|cleared by|ironed out',
    { outage: { recovery: 'full' } },
  ],
  [
    'suspended|suspends|suspend|suspending|cut|cuts|cutting|blocked|blocks|restricted|restricts|throttled|banned|bans|shut off|switched off|turned off|switch off|turn off|shuts down|shutting down|shut down|pulled the plug|severs|barred',
    { outage: { state: 'falters', role: 'cuts-off' } },
  ],
  ['briefly|momentarily|short-lived|for a time|for a while', { outage: { role: 'once' } }],
  [
    'claimed responsibility|claims responsibility|claiming responsibility|claimed credit|taken credit|took credit|takes credit|taken responsibility|took responsibility for the attack',
    { outage: { state: 'event', cause: 'cyberattack' } },
  ],
  ['cooling issue|cooling system|chillers|chiller|cooling plant|cooling equipment|air conditioning', { outage: { cause: 'hardware' } }],
  [
    'software|code|database|databases|update|updates|rollout|deployment|software system|app version|program|patch',
    { outage: { part: 'software-bug' } },
  ],
  [
    'network|networks|links|link|transmission link|connections|gateway|load balancer|load balancers|core of|internal network|backhaul|core|router|routers',
    { outage: { part: 'network' } },
  ],
  [
    'firewall|firewalls|line card|line cards|optical equipment|generator|generators|power unit|cooling unit|circuit breaker panel|equipment|device|devices|machine|machines|disk|disks|component|components|processor|storage|memory|switch|adapter|hardware component|hardware|batteries',
    { outage: { part: 'hardware' } },
  ],

  [
    'grid failure|grid collapse|grid breakdown|grid failures|failure of the grid|multiple-grid failure',
    { outage: { state: 'event', sector: 'power', cause: 'technical-fault' } },
  ],
  ['cable|cables', { outage: { part: 'cable-cut' } }],
  [
    'service provider|service providers|telecom service provider|telecom service providers|telecom provider|telecom providers|technology partner|payment processor|payments processor|vendor|supplier|upstream|registrar|registry|contractor',
    { outage: { part: 'third-party' } },
  ],
  ['scheduled|planned|pre-planned|preplanned|pre-scheduled', { outage: { part: 'maintenance' } }],
  ['worker|workers|technician|employee|staff member|engineer|crew member|maintenance crew|human', { outage: { part: 'human-error' } }],
  // Causes in more words.
  [
    'config change|config error|configuration mistake|configuration problem|configuration update|misconfigurations|wrongly configured|incorrectly configured|route leak|bgp leak|bgp update|bgp change|dns misconfiguration|dns configuration|dns records|expired ssl certificate|ssl certificate|security certificate|network configuration|traffic rule|rule change|policy change|incorrect setting|wrong settings|faulty configuration change|change in configuration|change to the configuration|routing misconfiguration|networking change|setting was changed|settings were changed',
    { outage: { cause: 'configuration' } },
  ],
  [
    'software malfunction|software crash|software corruption|software conflict|software incompatibility|software change|software deployment|software release|code change|programming error|programming mistake|logic error|corrupt data|corrupted files|data corruption|database corruption|database failure|database crash|database issue|database problem|faulty software update|defective update|buggy update|buggy code|bug fix|app update|system update|update failed|failed update|security update|botched upgrade|failed upgrade|failed software upgrade|unexpected bug|critical bug|software incident',
    { outage: { cause: 'software-bug', state: 'trouble' } },
  ],
  [
    'dns failure|dns issue|dns issues|dns problem|dns problems|dns error|dns outage|network failure in|connectivity problem|connectivity problems|loss of connectivity|routing problem|routing issue|routing failure|link failure|core network failure|core network issue|backbone failure|backbone outage|satellite failure|satellite problem|satellite fault|satellite outage|network equipment failure|network device failure|internet connection problem|broken link|ip network|load balancer problem',
    { outage: { cause: 'network' } },
  ],
  [
    'server hardware|hardware breakdown|hardware crash|hardware malfunctions|server breakdown|server malfunction|storage array|san failure|disk crash|disk failures|failed disk|failed drive|drive failure|router malfunction|router crash|switch failure|switch malfunction|failed router|overheating|overheated|overheated servers|excessive heat|air conditioning failure|cooling problem|cooling problems|cooling malfunction|cooling outage|failed cooling|failed chiller|faulty hardware component|faulty network card|faulty server|faulty equipment at|faulty piece of equipment|component failure|equipment breakdown|physical fault|failed part|failed module|broken server|broken part|broken equipment|damaged equipment|damaged server|equipment damage',
    { outage: { cause: 'hardware', state: 'trouble' } },
  ],
  [
    'power supply failure|power spike|power fluctuation|power fluctuations|power disruption|electrical surge|electrical issue|electrical issues|electrical problems|loss of mains power|mains power|ups fault|ups system|generator did not|generators did not|generator issue|generator problem|power feed|power distribution unit|switchgear|electric supply|power supply fault|data centre lost power|data center lost power',
    { outage: { cause: 'power' } },
  ],
  [
    "high volume|high volumes|high volume of|unusually high|overwhelming number|huge number of|large number of users|large volume|sheer volume|massive traffic|extreme traffic|increased traffic|increased demand|higher than usual|higher-than-usual|higher than expected|peak traffic|heavy usage|heavy use|unprecedented traffic|unprecedented volume|unprecedented number|unprecedented interest|inundated|could not cope|couldn't cope|unable to cope|weight of traffic|weight of demand|too much load|server load|load on its servers|peak load|bottleneck|bottlenecks|rush of users|rush of customers|record number of|record traffic|crashed under|strain on",
    { outage: { cause: 'overload' } },
  ],
  [
    'cyber security incident|cyber-security incident|cybersecurity breach|security compromise|unauthorised access|unauthorized access|threat actor|threat actors|extortion|denial-of-service attack|denial of service attack|distributed denial-of-service|distributed denial of service|ddos attacks|cyber assault|cyber breach|hack attack|hacking attack|hacker attack|ransom attack|wiper malware|computer virus|malware infection',
    { outage: { cause: 'cyberattack' } },
  ],
  [
    'derecho|gusts|strong gusts|gusty winds|wind gusts|hailstorm|windstorm|dust storm|sandstorm|mudslide|mudslides|avalanche|flash flooding|floodwater|lightning strike|lightning strikes|bad weather|inclement weather|weather conditions|stormy weather|severe storm|severe storms|severe thunderstorms|heavy rains|torrential rain|torrential rains|heavy downpour|extreme heat|extreme cold|cold snap|deep freeze|ice accumulation|ice buildup|wet snow|aftershock|seismic activity|solar flare|geomagnetic storm|fallen branch|fallen branches|downed trees|downed tree|tree limb|tree limbs|tree branch|wildfires',
    { outage: { cause: 'natural-disaster' } },
  ],
  [
    'equipment failed|blown transformer|transformer failure|transformer fault|transformer explosion|failed transformer|transformer blew|downed power lines|downed power line|downed line|downed lines|downed wires|broken conductor|snapped conductor|insulator failure|feeder fault|feeder failure|feeder trip|line tripping|line tripped|lines tripped|circuit fault|breaker failure|circuit breaker failure|voltage collapse|voltage drop|voltage fluctuation|frequency drop|low frequency|grid disturbance|grid instability|system disturbance|cascading failures|cascading outages|generation loss|loss of generation|gas shortage|fuel shortage|coal shortage|low gas supply|underground cable fault|underground fault|high-voltage line|high voltage line|power line fault|power line failure|substation equipment|substation explosion|substation fault|substation problem|turbine trip|turbine failure|reactor trip|unit trip|tripped lines|power plant failure|power plant trip|plant trip|signal box|faulty signal|faulty signals|signalling equipment|points fault|train breakdown|broken-down train|derailment|derailed train|system failed',
    { outage: { cause: 'technical-fault', state: 'trouble' } },
  ],
  [
    'essential maintenance|emergency maintenance|urgent maintenance|maintenance operation|maintenance activity|maintenance activities|maintenance window|maintenance period|maintenance procedure|planned works|planned upgrade work|engineering work|engineering works|system upgrades|server upgrade|server maintenance|server migration|data migration|platform migration|platform upgrade|system transition|switchover|system change|cutover|cut-over|network expansion|routine check|routine checks|routine test|a test of|scheduled update|scheduled upgrade work|repair works|infrastructure upgrade|infrastructure work',
    { outage: { cause: 'maintenance' } },
  ],
  [
    "incorrect procedure|wrong procedure|wrong cable|wrong switch|pulled the wrong|mistakenly deleted|accidentally deleted|accidentally cut off|accidentally disconnected|accidental deletion|accidental shutdown|employee mistake|staff mistake|worker error|technician error|engineering error|operational error|procedural mistake|error by an employee|error by a technician|an employee's error|inadvertent|input error|fat finger|fat-finger",
    { outage: { cause: 'human-error' } },
  ],
  [
    "third parties|third-party vendor|third party vendor|third-party supplier|third party supplier|third-party service|third party service|third-party software|third-party cloud|third-party data|third-party issue|third-party network|external service provider|external partner|its service provider|their service provider|hosting partner|telecoms provider's|cloud hosting provider|supplier's|vendor's|provider's network|one of its suppliers|one of our suppliers|one of its vendors|one of our vendors|one of its providers|one of our providers|one of its partners",
    { outage: { cause: 'third-party' } },
  ],
  [
    'attributable to|arising out of|on account of a|following a problem with|following an issue with|result from|results from|resulting from|caused when|was caused when|occurred when|occurred after|happened when|happened after|came after|because a|because its|because of a|due to a|due to an|stems|as the result of|at fault|put it down|laid the blame on|laid blame on|pinned the blame on|traced back to|rooted in|brought about by|prompted by|set off by|is being blamed on|being blamed on|believed to be due to|believed to have been caused by|thought to have been caused by|appears to have been caused by|may have been caused by|suspected to be',
    { outage: { role: 'because' } },
  ],
  [
    'identified the cause as|cause has been identified|what happened was|the error was|what caused|the explanation|explanation was',
    { outage: { role: 'reason' } },
  ],
  [
    "cause is unknown|cause was unknown|cause unknown|cause remains unknown|cause is not known|cause was not known|cause not known|cause has not been|cause was not immediately|cause is unclear|cause was unclear|cause remains unclear|unclear what caused|not clear what caused|no immediate explanation|no explanation was given|did not give a reason|did not give a cause|did not reveal|did not immediately say|did not immediately respond|not given a reason|have not revealed|yet to reveal|yet to determine|yet to be determined|yet to be identified|yet to identify|still being investigated|cause under investigation|is investigating the cause|are investigating the cause|investigating the cause|looking into the cause|trying to determine|trying to find out|working to determine|working to identify|don't know what caused|do not know what caused|does not know what caused",
    { outage: { role: 'unexplained' } },
  ],
]
