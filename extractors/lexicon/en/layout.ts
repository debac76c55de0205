/** English abbreviations, and what English pages say around their articles. */
import type { LayoutEntry, PageWords } from '../layout.ts'
import type { Table } from '../lexicon.ts'

export const layout: Table<LayoutEntry> = [
  [
    'mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|sgt|capt|rev|hon|st|inc|corp|co|ltd|llc|plc|bros|jr|sr|no|vs|etc|approx|dept|est|fig|supt|asst|cllr|cmdr|const|det|insp|engr|rd|ave|blvd|hwy|pkwy',
    { abbreviation: true },
  ],
  ['jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun', { abbreviation: true }],
]

export const page: PageWords = {
  opener: [
    'read more|read also|read :|read next|read the full story|read our full|read full|also read|see also|related :|more on this|more :|more from|learn more',
    "watch :|watch now|watch live|watch more|listen :|listen to this|listen now|play video|video :|must read|must watch|don't miss|recommended for you",
    'sign up|subscribe|already a subscriber|follow us|follow our|follow @|like us|find us on|join us|join our|share this|share on|share :|share via|tweet this|pin it',
    'click here|tap here|download the|download our|get the app|get the latest|get the morning|get our|get breaking|get alerts|stay up to date|stay informed|stay connected',
    'terms of|privacy policy|leave a comment|join the conversation|story continues|article continues|the article continues|content continues|continue reading|skip to|skip ad',
    'scroll to|scroll down|next article|previous article|our standards|have your say|what do you think|got a story|got a tip|do you have a story|send us a|have you been affected',
    "editors' picks|editor's picks|editor's note|editor's choice|you may also like|you might also like|you might also be|people also read",
    "did you see :|in case you missed it|also check|you can also read|suggested read|we'd like to hear|we would like to hear|get in touch|please get in touch",
    "you can share your|your responses will|share your experience|email this|loading stock|let's block ads",
    'powered by|jump to|by signing up|by subscribing|by continuing|by clicking|media contact|press contact|for media inquiries|forward-looking statements|report a typo|report an error',
    'copyright|©|( c )|all rights reserved|topics :|tags :|filed under|categories :|category :|posted in|tagged|sponsored by|presented by|in partnership with',
    'this site uses cookies|this website uses cookies|we use cookies|we and our partners|accept all|manage preferences|manage cookies',
    'photo :|photos :|photograph :|image :|image credit|picture :|caption :|file photo|file image|stock image|camera icon|photo credit|photo by|image via|photo via|screenshot :',
    'view this post|a post shared by|this tweet may|view on|view original|open in app|view gallery|view comments|this article was originally published',
    'this story was originally|this article originally appeared|this story has been updated|this article has been updated|this story has been corrected|this post has been updated',
    'this article was updated|this story was updated|an earlier version of this|correction :|clarification :|disclaimer :|disclosure :|with inputs from|with input from',
    'your email address will not be published|you may use these html|required fields|save my name|be the first to comment|this is a developing story',
    "support our|support independent|become a member|we're always interested|the latest business news as it happens|for confidential support|if you have been affected",
  ].join('|'),
  label: [
    'advertisement|advertising|advert|shares|views|show image|promoted|sponsored|share|newsletter|newsletters|recommended|trending|comments|related|latest stories|latest news|latest updates|more stories',
    'more news|more business news|most read|most viewed|most popular|top stories|news in english|key events|live feed|show key events|this live blog|back to top|open in app',
    'advertise|post your comments|recommended videos|recommended stories|table of contents|in this article|log in|sign in|view larger image|image for|not supplied',
    'hamburger menu|story highlights|font size|text size|most commented|image source|image caption|best news website|supported by|brought to you|view all|see all|read full story',
  ].join('|'),
  button: [
    'ad|tweet|comment|live|show|view|latest|popular|print|email|e-mail|email us|cookie|cookies|login|sign up|register|subscribe|save|home|menu|search|close|topics|topic|tag|tags',
    'next|previous|contents|facebook|twitter|x|whatsapp|linkedin|copy link|copy url|link copied|copied|reddit|pinterest|flipboard|instagram|telegram|google news|add us|listen|play|pause',
    'mute|show all|show more|load more|skip|toggle|expand|collapse|sections|edition|account|loading|opens new tab|listen to|follow|following|gift|bookmark|reprints',
    'a|hide ad|at a glance|key points|key takeaways|in brief|go to video|symbol lookup|enter a ticker symbol|publication date|spread the love|thumbnail-author|rights & permissions|editorial standards|about us|contact|contact us|careers|privacy|terms|terms of use|terms & conditions|privacy policy|getty images|news|share|embed|on|via|pin it|breaking',
  ].join('|'),
  list: [
    'read :|related|related articles|related stories|related topics|related news|related posts|related content|related images|also read|read also|see also|top stories|more top stories|other news',
    'recent posts|recent articles|popular posts|more on this|more on this story|more from|more in|most read|most viewed|most popular|most commented|latest stories|latest news|more stories',
    "more news|more business news|you may also like|you might also like|read next|up next|trending|trending now|recommended|recommended for you|tags|topics|editors' picks|editor's picks",
    "table of contents|in this article|on this page|popular stories|what to read next|must read|don't miss|keep reading|from our partners|around the web|sponsored content|promoted stories",
  ].join('|'),
  closer: [
    'no comments|post a comment|comments|show comments|view comments|leave a reply|leave a comment|add a comment|join the discussion|join the conversation|one response to',
    'one comment|write a comment|submit a comment|your comment|conversation|copyright|© 2|about the author|about author|post navigation',
  ].join('|'),
  notice: [
    'your inbox|all rights reserved|all right reserved|terms and privacy policy|free articles|already a subscriber|advertise with us|reuse this content|uses cookies|accept cookies',
    'appeared first on|cookie policy|unsubscribe at any time|email address will not be published|this content is provided by',
  ].join('|'),
  channel: [
    'newsletter|newsletters|whatsapp channel|whatsapp group|google news|telegram channel|youtube channel|our app|mobile app|push notifications|our channel|podcast|breaking news alerts|email alerts|daily email',
    'on facebook|on twitter|on x|on instagram|on linkedin|on telegram|on whatsapp|on threads|on youtube|our coverage|our daily|our free|our morning|must-reads|latest updates',
  ].join('|'),
  urge: "sign up|subscribe|join|follow|download|get|click|tap|like|install|register|stay|catch|discover|don't miss|check out|listen|connect with",
  counter:
    'comments|comment|views|view|shares|share|likes|replies|reads|min read|minute read|mins read|minutes read|min|votes|followers|responses|reactions',
  shown:
    '(pictured ,|(pictured in|(pictured with|(pictured right|(pictured left|(pictured above|(pictured centre|(pictured center|( left )|( right )',
  caption:
    'file|file photo|file image|stock photo|screenshot|representational image|representative image|illustration|image of|images of|photo of|a file photo|a file picture|pictured|above :|view of|a view of',
  credit: [
    'photo :|photos :|photograph :|photo by|photos by|photo via|photo courtesy|image :|image via|image credit|images :|picture :|pictures :|picture by|credit :|credits :|photo credit|file photo|( photo|( image',
    'courtesy of|courtesy :|image source|source :|graphic :|illustration :|( file|via reuters|via ap|via afp|via getty',
  ].join('|'),
  pictures: [
    'getty images|gettyimages|getty /|/ getty|reuters /|/ reuters|/ afp|afp /|ap photo|ap images|/ ap|shutterstock|unsplash|pexels|pixabay|istockphoto|istock|alamy|depositphotos|adobe stock|bloomberg /|/ bloomberg',
    'epa /|/ epa|epa-efe|pa wire|pa media /|/ pa|newswire /|nurphoto|anadolu /|/ anadolu|st file|cna /|/ xinhua|xinhua /|aap image|aapimage|canadian press /|/ the canadian press|afp via|wikimedia commons|creative commons|zuma press',
  ].join('|'),
  byline: [
    'by|reporter|editor|editing by|edited by|reporting by|reported by|writing by|written by|compiled by|produced by|additional reporting|with files from|this report by|author :|authors :|words by|story by',
    'source :|( reporting|( writing|( editing|( additional|( compiled|published|updated|last updated|last modified|posted|first published|date published|publish date|created :|released :|submitted :',
  ].join('|'),
  author: 'by|reporter|reporting by|reported by|writing by|written by|compiled by|additional reporting by|author :|authors :|words by|story by',
  role: [
    'editor|reporter|correspondent|writer|journalist|contributor|columnist|producer|author|blogger|analyst|bureau chief|staff|freelancer|commentator|fellow',
  ].join('|'),
  outlet: [
    'news|media|times|post|team|staff|desk|newsroom|agency|press|online|daily|herald|tribune|gazette|wire|newswire|dispatch|ledger|chronicle|journal|guardian|observer|telegraph|standard|star|globe|mail|express|mirror|sun',
    'web|web desk|digital|bureau|reporters|reporter|correspondent|editor|editors|writer|contributor|world|business|technology|tech|politics|sport|sports|opinion|home|video|videos|live|photo|photos|photography|image|images',
    'health|science|markets|money|finance|culture|entertainment|lifestyle|latest|breaking|top|more|most|related|recommended|menu|share|follow|advertisement|network|group|company|inc|ltd|corp|channel|tv|radio|broadcasting',
    'asia|asia-pacific|africa|europe|america|us|uk|india|canada|australia|international|national|local|regional|singapore|region|state|economy|companies|industry|gaming|internet|mobile|cloud|security|ai|exclusive|explainer|analysis|update|updates|supplied|getty',
  ].join('|'),
  agency: [
    'reuters|ap|afp|bloomberg|dpa|upi|pti|ani|ians|bernama|xinhua|kyodo|efe|pa media|aap|bbc news|bbc|cnn|cnbc|cna|associated press|the associated press|the canadian press|the straits times',
    'the guardian|the register|the hindu|press trust of india|prnewswire|pr newswire|business wire|businesswire|globenewswire|globe newswire|accesswire|yonhap|anadolu|tass|dpa international|nna|pna|gma news',
  ].join('|'),
  city: 'london|new york|washington|singapore|sydney|new delhi|mumbai|hong kong|tokyo|kuala lumpur|manila|dhaka|lagos|nairobi|toronto|dublin|johannesburg|dubai',
}
