/** From what is said to what is meant: walks the mentions in the text's order and follows the day that it tells of. */
import type { DateMention, Doc, Found, Published, Span, Warning } from '../../../src/types.ts'
import type { Said } from '../../lexicon/calendar.ts'
import { spanOf } from '../../shared/spans.ts'
import { isoDay } from '../calendar/days.ts'
import { durationOf } from '../calendar/values.ts'
import { minutesOf } from '../calendar/zones.ts'
import type { Mention } from '../mentions/mention.ts'
import { readZone } from '../shapes/zone.ts'
import { follow, type Place, type Point, placeOf } from './place.ts'
import { intervalOf, pointOf, shiftedPoint } from './points.ts'
import { scenesOf } from './scenes.ts'
import { type Setting, settingOf, type Walk } from './setting.ts'

/**
 * Resolves all mentions against the day they are read from.
 * `supposed` is such a day where its year is unknown: the values then keep `XXXX` for the year.
 */
export function resolveAll(
  doc: Doc,
  mentions: readonly Mention[],
  published: Published | null,
  supposed: number | null,
): { mentions: Found<DateMention>[]; warnings: Warning[] } {
  const place = placeOf(supposed === null ? published : { value: isoDay(supposed), origin: 'inferred' }, mentions)
  const open = mentions.some(({ said }) => said.hour !== undefined && said.zone === undefined)
  const walk: Walk = { doc, mentions, scenes: scenesOf(doc, mentions), place, before: null, stated: open ? statedZone(doc) : null }
  const found: Found<DateMention>[] = []
  const warnings: Warning[] = []
  let segment = 0
  for (const [index, mention] of mentions.entries()) {
    while ((doc.segments[segment]?.last ?? Number.POSITIVE_INFINITY) <= mention.first) segment++
    const setting = settingOf(walk, index, doc.segments[segment]?.language ?? doc.language)
    const start = startOf(mention.said, setting)
    if (start === null) {
      const length = lengthOf(doc, mention)
      if (length !== null) found.push(length)
      continue
    }
    const point = mention.till ? intervalOf(start, mention.till, setting) : start
    const shown = supposed === null || mention.said.year !== undefined || mention.till?.year !== undefined ? point : withoutYear(point)
    const { twin } = setting
    found.push(mentionOf(doc, mention, shown, twin !== null && walk.before?.mention.modifier === 'about' ? 'about' : 'exact'))
    if (twin !== null) warnings.push(...disagreement(twin, start, spanOf(doc, mention)))
    walk.before = { mention, point: start }
    moveOn(setting, start)
  }
  return { mentions: found, warnings }
}

/** The point that a mention begins with; null of a length, and of what leads nowhere certain. */
function startOf(said: Said, setting: Setting): Point | null {
  if (said.length === undefined) return pointOf(said, setting)
  return said.shift === undefined ? null : shiftedPoint(said.shift, setting)
}

/** What a mention changes in what is known. */
function moveOn({ mention, scene, place, twin }: Setting, point: Point): void {
  if (scene.byline) raiseMoment(place, point)
  else if (scene.statement) {
    place.latest = point.day ?? place.latest
    place.stated ||= point.day !== null && point.day === place.reference
  } else if (twin === null) follow(mention.said, point, place, scene)
}

/** One moment on two clocks that disagree. */
function disagreement(a: Point, b: Point, span: Span): Warning[] {
  const apart = minutesApart(a, b)
  return apart === 0 ? [] : [{ code: 'dates/zones-disagree', message: `${a.value} and ${b.value} are ${apart} minutes apart`, span }]
}

/** Minutes between one moment told on two clocks; 0 where either lacks its day or zone. */
function minutesApart(a: Point, b: Point): number {
  if (a.day === null || b.day === null || a.minutes === null || b.minutes === null || a.offset === null || b.offset === null) return 0
  return Math.abs((a.day - b.day) * 1440 + (a.minutes - b.minutes) - (minutesOf(a.offset) - minutesOf(b.offset)))
}

/** The latest time of the page's head: what is updated later tells of later. */
function raiseMoment(place: Place, point: Point): void {
  if (place.moment === null || point.day === null || point.minutes === null) return
  const minutes = point.day * 1440 + point.minutes
  if (minutes > place.moment.minutes) place.moment = { minutes, offset: point.offset }
}

/** The same point in an unknown year: a week's number is then unknown too. */
function withoutYear(point: Point): Point {
  const value = point.value.replace(/(^|\/)\d{4}-W\d\d/g, '$1XXXX-WXX').replace(/(^|\/)\d{4}(?=-|$)/g, '$1XXXX')
  return { ...point, value, earliest: null, latest: null }
}

function mentionOf(doc: Doc, mention: Mention, point: Point, inherited: 'about' | 'exact'): Found<DateMention> {
  const modifier = mention.modifier === 'exact' ? inherited : mention.modifier
  return {
    first: mention.first,
    last: mention.last,
    rule: mention.rule,
    span: spanOf(doc, mention),
    kind: point.kind,
    value: point.value,
    earliest: modifier === 'before' ? null : point.earliest,
    latest: modifier === 'after' ? null : point.latest,
    modifier,
    timeZone: point.offset,
  }
}

function lengthOf(doc: Doc, mention: Mention): Found<DateMention> | null {
  const { said, modifier, first, last, rule } = mention
  if (said.length === undefined) return null
  // "sejam kemudian" of an unknown hour is neither a time nor a length.
  if (said.shift?.from === 'narrative' && said.length.amount === 1 && said.shift.unit !== 'year') return null
  const low = durationOf(said.length, said.and)
  const value = said.lengthTo ? `${low}/${durationOf(said.lengthTo)}` : low
  return { first, last, rule, span: spanOf(doc, mention), kind: 'duration', value, earliest: null, latest: null, modifier, timeZone: null }
}

/** "(all times UTC)": a zone that the text states once for the times behind it. */
function statedZone(doc: Doc): { at: number; zone: string } | null {
  const found = doc.text.search(/\ball times\b/i)
  if (found < 0) return null
  for (const [at, token] of doc.tokens.entries()) {
    if (token.lower !== 'times' || token.start < found) continue
    for (let i = at + 1; i < at + 4; i++) {
      const zone = readZone(doc, i)
      if (zone !== null) return { at, zone: zone.zone }
    }
  }
  return null
}
