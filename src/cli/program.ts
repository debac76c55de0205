/** Every command with its arguments, options and help; what a command does is loaded when it runs. */
import { Command, Option } from 'commander'
import { version } from '../version.ts'

const EXITS = `
Exit codes: 0 ok, 1 failure, 2 wrong usage, 3 some articles failed and the rest are written.`

const language = (): Option => new Option('--language <code>', 'read every article in this language instead of detecting it').choices(['id', 'en'])
const published = (): Option => new Option('--published <date>', 'when articles appeared that do not say so: 2022-10-25 or 2022-10-25T15:45+07:00')

/** The command line of padam. */
export function program(): Command {
  const padam = new Command('padam')
    .description('Reads Indonesian and English news about outages and turns each article into one normalized, checkable record.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', EXITS)
    .exitOverride()
    .showHelpAfterError('(padam --help says more)')
  extract(padam)
  explain(padam)
  schema(padam)
  evaluate(padam)
  for (const command of padam.commands) {
    command.version(version(), '-V, --version', 'print the version').exitOverride().showHelpAfterError(`(padam ${command.name()} --help says more)`)
  }
  return padam
}

function extract(padam: Command): void {
  padam
    .command('extract')
    .description('read articles and write their records')
    .argument('<paths...>', 'files and folders of articles; - is stdin')
    .option('-o, --out <folder>', 'folder of the dataset to make; without it, records go to stdout as JSON Lines')
    .option('--format <list>', 'formats of the dataset, separated by commas: csv, jsonl', 'csv,jsonl')
    .option('--include <glob...>', 'which files of folders are articles (default: *.txt)')
    .option('--exclude <glob...>', 'files and folders to leave out')
    .addOption(published())
    .addOption(language())
    .option('--max-bytes <n>', 'largest article; a larger one is an error of its own', '5000000')
    .option('--force', 'replace a dataset that is there')
    .option('--resume', 'go on with a run that was interrupted')
    .option('-q, --quiet', 'no summary')
    .addHelpText(
      'after',
      `
Examples:
  padam extract news/ -o dataset
  padam extract article.txt --published 2022-10-25
  cat article.txt | padam extract - | jq .outage
${EXITS}`,
    )
    .action(async (paths, options) => (await import('./extract.ts')).extract(paths, options))
}

function explain(padam: Command): void {
  padam
    .command('explain')
    .description('show what was found in an article, and which rule found it')
    .argument('<file>', 'an article; - is stdin')
    .addOption(published())
    .addOption(language())
    .option('--json', 'as JSON')
    .addHelpText('after', '\nColours are left out where NO_COLOR is set or stdout is no terminal.\n\nExample:\n  padam explain article.txt')
    .action(async (file, options) => (await import('./explain.ts')).explain(file, options))
}

function schema(padam: Command): void {
  padam
    .command('schema')
    .description("print the record's JSON Schema")
    .action(async () => (await import('./schema.ts')).schema())
}

function evaluate(padam: Command): void {
  padam
    .command('evaluate')
    .description('measure padam on articles with gold annotations (NAME.txt with NAME.gold.json beside it)')
    .argument('<folder>', 'folder of articles and gold')
    .option('--json', 'scores as JSON')
    .option('--errors', 'list every miss and every extra, with file, offset and text')
    .addOption(new Option('--split <name>', 'only articles of this split').choices(['work', 'test']))
    .addOption(new Option('--language <code>', 'only articles in this language').choices(['id', 'en']))
    .option('--against <folder>', 'score the gold files of this folder instead of padam: agreement of two annotators')
    .addHelpText('after', '\nExample:\n  padam evaluate corpus/articles --split work --errors')
    .action(async (folder, options) => (await import('./evaluate.ts')).evaluate(folder, options))
}
