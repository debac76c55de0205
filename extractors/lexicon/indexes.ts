/** Stock indexes, called the same in both languages. */
import type { Table } from './lexicon.ts'
import type { MarketEntry } from './market.ts'

export const indexes: Table<MarketEntry> = [
  [
    'ihsg|indeks harga saham gabungan|lq45|indeks lq45|idx composite|jakarta composite|jakarta composite index|jakarta index|jci|idx30',
    { index: true },
  ],
  ['nasdaq|nasdaq composite|nasdaq composite index|nasdaq 100|the nasdaq|indeks nasdaq', { index: true }],
  ['s&p 500|s & p 500|s&p 500 index|s&p|s&p 500 futures|the s&p 500|e-mini|e - mini', { index: true }],
  ['dow jones industrial average|dow jones|dow|dow industrials|dow jones industrials', { index: true }],
  ['russell 2000', { index: true }],
  ['nikkei|nikkei 225|nikkei average|nikkei index|topix|indeks nikkei', { index: true }],
  ['ftse 100|ftse|ftse 250|ftse mib|ftse straits times index', { index: true }],
  ['hang seng|hang seng index|indeks hang seng|shanghai composite|csi 300|shanghai composite index', { index: true }],
  ["straits times index|sti|singapore 's straits times index", { index: true }],
  ['kospi|kosdaq|taiex', { index: true }],
  ['sensex|nifty|nifty 50|bse sensex|nifty bank', { index: true }],
  ['asx 200|asx200|s&p / asx200|nzx50|nzx 50|s&p / asx 200|s&p / asx 200 index|all ordinaries|nzx 50|s&p / nzx 50', { index: true }],
  ['s&p / tsx composite|s&p / tsx composite index|tsx composite|s&p / tsx', { index: true }],
  ['dax|cac 40|cac|stoxx 600|euro stoxx 50|stoxx europe 600|ibex 35|ibex|mib|aex|smi|psi 20', { index: true }],
  ['klci|fbm klci|set index|psei|vn - index|bovespa|ibovespa', { index: true }],
]
