/** Paths to input files: folders are walked, links are followed once, and the order is that of the paths. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { READABLE } from '../article/input.ts'
import { padamError } from '../errors.ts'
import { globTest } from './glob.ts'

export interface ListOptions {
  /** Glob patterns; a file of a folder is taken if one matches its path within the folder or its name. */
  include?: readonly string[]
  /** Glob patterns of files and folders that are left out. */
  exclude?: readonly string[]
}

/** What lies beside articles and is none: annotations of `padam evaluate`. */
const NO_ARTICLES: readonly string[] = ['*.gold.json']

export interface InputFile {
  path: string
  bytes: number
}

/** Something on the way that could not be read. */
export interface ListProblem {
  path: string
  error: Error
}

export interface Listing {
  /** Each file once, ordered by path. */
  files: InputFile[]
  problems: ListProblem[]
}

/**
 * Lists the articles' files. A path that is named is taken whatever its name; in folders `include` decides.
 * Names that begin with a dot are left out. What is missing, unreadable or empty is a problem, not an exception.
 */
export function listInputs(paths: readonly string[], options: ListOptions = {}): Listing {
  const included = globTest(options.include ?? READABLE)
  const excluded = globTest([...(options.exclude ?? []), ...(options.include === undefined ? NO_ARTICLES : [])])
  const files = new Map<string, InputFile>()
  const problems: ListProblem[] = []

  const attempt = <T>(path: string, look: () => T): T | null => {
    try {
      return look()
    } catch (error) {
      problems.push({ path, error: unreadable(error) })
      return null
    }
  }

  /** Number of articles' files below `folder`; `trail` are the real paths of the folders above it. */
  const walk = (folder: string, root: string, trail: readonly string[]): number => {
    const real = attempt(folder, () => realpathSync(folder))
    if (real === null || trail.includes(real)) return 0
    const entries = attempt(folder, () => readdirSync(folder, { withFileTypes: true }))
    let count = 0
    if (folder !== root && isOurs(entries ?? [])) return 0
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.')) continue
      const path = join(folder, entry.name)
      const within = relative(root, path)
      if (excluded(within) || excluded(entry.name)) continue
      const stat = statOf(entry, path)
      if (stat === 'folder') count += walk(path, root, [...trail, real])
      else if (stat === 'file' && (included(within) || included(entry.name))) count += add(path)
    }
    return count
  }

  const statOf = (entry: Dirent, path: string): 'file' | 'folder' | null => {
    if (entry.isFile()) return 'file'
    if (entry.isDirectory()) return 'folder'
    // Sockets, pipes and devices are passed over; a link is what it leads to.
    if (!entry.isSymbolicLink()) return null
    const stat = attempt(path, () => statSync(path))
    return stat?.isFile() ? 'file' : stat?.isDirectory() ? 'folder' : null
  }

  const add = (path: string): number => {
    const stat = attempt(path, () => statSync(path))
    if (stat === null) return 0
    files.set(path, { path, bytes: stat.size })
    return 1
  }

  for (const path of paths) {
    const stat: Stats | null = attempt(path, () => statSync(path))
    if (stat === null) continue
    if (!stat.isDirectory()) add(path)
    else {
      const before = problems.length
      if (walk(path, path, []) === 0 && problems.length === before) problems.push({ path, error: emptyFolder(path, options.include ?? READABLE) })
    }
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), problems }
}

/** Whether a folder is a dataset or an unfinished run: what padam wrote is not read again with the articles around it. */
function isOurs(entries: readonly Dirent[]): boolean {
  const names = new Set(entries.map((entry) => entry.name))
  const has = (...all: string[]): boolean => all.every((name) => names.has(name))
  return has('datapackage.json', 'errors.jsonl') || has('manifest.json', 'shards', 'attempts')
}

function emptyFolder(path: string, include: readonly string[]): Error {
  return padamError(
    'no-articles',
    `the folder ${basename(path) || path} has no articles (looked for ${include.slice(0, 12).join(', ')}${include.length > 12 ? ' …' : ''}): check the path, or say what to read with --include`,
  )
}

/** An error of the file system in words that help. */
export function unreadable(error: unknown): Error {
  const code = (error as NodeJS.ErrnoException).code
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder (it may have been moved meanwhile): check the path',
    EACCES: 'no permission to read it: change its permissions or leave it out',
    EPERM: 'no permission to read it: change its permissions or leave it out',
    ELOOP: 'the link leads round in a circle: remove it or leave it out',
    EMFILE: 'too many files are open: raise the limit (ulimit -n)',
    ENXIO: 'this is no regular file: give files or folders of articles',
    ENOTDIR: 'a part of the path is no folder: check the path',
    EISDIR: 'this is a folder, not a file',
  }
  return padamError('unreadable', (code && reasons[code]) ?? (error instanceof Error ? error.message : String(error)))
}
