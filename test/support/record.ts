/** A record by hand, with something in every table. */
import type { OutageRecord, Span } from '../../src/types.ts'

const TEXT = '=HYPERLINK("x") WhatsApp, kata juru bicara Meta, "mati; total"\nturun 0,7% pada Selasa, 2 miliar pengguna'

/** The first place of `text` in `TEXT`. */
export function spanOf(text: string): Span {
  const start = TEXT.indexOf(text)
  if (start < 0) throw new Error(`not in the text: ${text}`)
  return { start, end: start + text.length, text }
}

/** A valid record; `changes` replace its fields. */
export function sampleRecord(changes: Partial<OutageRecord> = {}): OutageRecord {
  return {
    schema: 'padam/1',
    id: '0123456789abcdef',
    source: { path: 'a.txt', url: null, publisher: null, authors: ['A', 'B'] },
    title: spanOf('=HYPERLINK("x")'),
    text: TEXT,
    body: [{ start: 0, end: TEXT.length, text: TEXT }],
    language: { code: 'id', confidence: 0.9 },
    published: { value: '2022-10-25', origin: 'given' },
    outage: {
      services: ['e1'],
      operator: 'e2',
      category: 'messaging',
      startedAt: null,
      endedAt: '2022-10-25T15:45+07:00',
      duration: null,
      status: 'resolved',
      cause: { category: 'unknown', span: null },
      places: [],
      worldwide: false,
      affected: [0],
      evidence: { services: spanOf('WhatsApp') },
    },
    entities: [
      { id: 'e1', kind: 'product', name: 'WhatsApp', mentions: [spanOf('WhatsApp')], role: null, affiliation: null, parent: 'e2', identifiers: {} },
      {
        id: 'e2',
        kind: 'organization',
        name: 'Meta',
        mentions: [spanOf('Meta')],
        role: null,
        affiliation: null,
        parent: null,
        identifiers: { ticker: 'META' },
      },
    ],
    dates: [
      {
        span: spanOf('Selasa'),
        kind: 'date',
        value: '2022-10-25',
        earliest: '2022-10-25',
        latest: '2022-10-25',
        modifier: 'exact',
        timeZone: '+07:00',
      },
    ],
    quotes: [
      {
        span: spanOf('mati; total'),
        kind: 'partial',
        speaker: { name: 'juru bicara Meta', span: spanOf('juru bicara Meta'), entity: null, role: 'juru bicara', affiliation: 'e2' },
        cue: spanOf('kata'),
        sameAs: null,
        language: 'id',
      },
    ],
    stockMoves: [
      {
        span: spanOf('turun 0,7%'),
        kind: 'share',
        company: { name: 'Meta', entity: 'e2' },
        ticker: 'META',
        exchange: null,
        direction: 'down',
        percent: 0.7,
        change: null,
        price: { amount: 128.85, currency: 'USD' },
        previousPrice: null,
        session: null,
        date: null,
      },
    ],
    numericClaims: [
      {
        span: spanOf('2 miliar pengguna'),
        kind: 'count',
        value: 2e9,
        upper: null,
        comparator: '=',
        unit: 'user',
        noun: 'pengguna',
        per: null,
        subject: 'e1',
        source: null,
        asOf: null,
      },
    ],
    warnings: [{ code: 'test/nothing', message: 'nothing', span: null }],
    ...changes,
  }
}
