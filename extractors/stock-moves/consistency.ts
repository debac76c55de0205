/** Whether a move's figures agree with each other. */
import type { StockMove, Warning } from '../../src/types.ts'

/** Percentages in the press are rounded; prices are too. */
const TOLERANCE = 0.15
/** "Nearly 5%", "more than 1%": whole ones are rounder still. */
const WHOLE = 0.5

/** A warning where percent, price and earlier price (or change) do not fit together. */
export function inconsistency({ span, percent, price, previousPrice, change, direction }: StockMove): Warning | null {
  if (price === null || direction === 'flat') return null
  const sign = direction === 'up' ? 1 : -1
  const before = previousPrice?.amount ?? (change === null ? null : price.amount - sign * change.amount)
  if (before === null || before <= 0) return null
  const moved = (100 * (price.amount - before)) / before
  if (moved * sign < 0) {
    return {
      code: 'stock-move/direction-disagrees',
      message: `the move is said to go ${direction}, but the price went from ${before} to ${price.amount}`,
      span,
    }
  }
  if (percent === null || Math.abs(Math.abs(moved) - percent) <= (Number.isInteger(percent) ? WHOLE : TOLERANCE) + percent * 0.02) return null
  return {
    code: 'stock-move/percent-disagrees',
    message: `the move is said to be ${percent} %, but the price went from ${before} to ${price.amount}, ${Math.abs(moved).toFixed(2)} %`,
    span,
  }
}
