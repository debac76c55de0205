/** Glob patterns: `*` within a name, `**` across folders, `?` one character, `{a,b}` either. */

/** A test whether a path matches one of the patterns. */
export function globTest(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map(globToRegExp)
  return (path) => tests.some((test) => test.test(path))
}

const PARTS = /\*\*\/|\*\*|\*|\?|[{},]|[^*?{},]+/g

function globToRegExp(pattern: string): RegExp {
  let depth = 0
  const source = (pattern.match(PARTS) ?? []).map((part) => {
    if (part === '**/') return '(?:[^/]+/)*'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (part === '{') {
      depth++
      return '(?:'
    }
    if (part === '}' && depth > 0) {
      depth--
      return ')'
    }
    if (part === ',' && depth > 0) return '|'
    return part.replace(/[.+^$()|[\]\\{},]/g, '\\$&')
  })
  return new RegExp(`^${source.join('')}${')'.repeat(depth)}$`)
}
