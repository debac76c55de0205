/** Every command with its arguments, options and help; what a command does is loaded when it runs. */
import { Command, Option } from 'commander'
import { version } from '../version.ts'

const EXITS = `
Exit codes: 0 ok, 1 failure, 2 wrong usage, 3 some articles failed and the rest are written.`

const language = (): Option => new Option('--language <code>', 'read every article in this language instead of detecting it').choices(['id', 'en'])
const gazetteer = (): Option => new Option('--gazetteer <file>', 'names of your own: a JSON array of { kind, name, aliases, parent, … }, or a table')
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
  for (const add of [extract, explain, schema, evaluate, plan, shard, merge]) add(padam)
  for (const command of padam.commands) {
    command.version(version(), '-V, --version', 'print the version').exitOverride().showHelpAfterError(`(padam ${command.name()} --help says more)`)
  }
  return padam
}

/** Options on what is read and how records are written; `extract` and `plan` have them. */
function inputOptions(command: Command): Command {
  return command
    .option('--files-from <file>', 'read more paths from a file, one a line; - is stdin')
    .option('--include <glob...>', 'which files of folders are articles; by default .txt, .html, .json, .jsonl and .warc, each also with .gz')
    .option('--exclude <glob...>', 'files and folders to leave out')
    .addOption(new Option('--as <type>', 'read every input as this, whatever its name says').choices(['txt', 'html', 'json', 'jsonl', 'warc']))
    .option('--fields <list>', 'fields of JSON input: text=isi,published=meta.date (also html, title, url, publisher, authors, language)')
    .addOption(published())
    .addOption(language())
    .addOption(gazetteer())
    .option('--format <list>', 'formats of the dataset, separated by commas: csv, jsonl, parquet, sqlite', 'csv,jsonl')
    .option('--excel', 'CSV with a byte-order mark, so that Excel reads it as UTF-8')
    .addOption(new Option('--excel-locale <code>', 'CSV for Excel in Indonesian: ; between cells and decimal commas').choices(['id']))
    .option('--max-bytes <n>', 'largest article; a larger one is an error of its own', '5000000')
    .option('--max-seconds <n>', 'longest time for one article; one that passes it is an error of its own', '10')
}

/** Options on how a run goes; `extract` and `shard` have them. */
function runOptions(command: Command): Command {
  return command
    .option('--workers <n>', 'threads (default: as many as processors)')
    .option('-q, --quiet', 'no progress and no summary')
    .addOption(new Option('--log-format <format>', 'messages on stderr as text or as JSON, one a line').choices(['text', 'json']).default('text'))
}

function extract(padam: Command): void {
  const command = padam
    .command('extract')
    .description('read articles and write their records')
    .argument('[paths...]', 'files and folders of articles; - is stdin')
    .option('-o, --out <folder>', 'folder of the dataset to make; without it, records go to stdout as JSON Lines')
    .option('--force', 'replace a dataset that is there')
    .option('--resume', 'go on with a run that was interrupted')
  runOptions(inputOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  padam extract news/ -o dataset
  padam extract news/ -o dataset --format csv,parquet,sqlite
  padam extract article.txt --published 2022-10-25
  cat article.txt | padam extract - | jq .outage
${EXITS}`,
    )
    .action(async (paths, options) => (await import('./extract.ts')).extract(paths, options))
}

function plan(padam: Command): void {
  const command = padam
    .command('plan')
    .description('cut a large input into shards that can be done anywhere, in any order')
    .argument('[paths...]', 'files and folders of articles')
    .requiredOption('-j, --job <folder>', 'folder of the job to make')
  inputOptions(command)
    .addHelpText('after', '\nPrints the number of shards.\n\nExample:\n  padam plan news/ -j job && padam shard job && padam merge job -o dataset')
    .action(async (paths, options) => (await import('./job.ts')).plan(paths, options))
}

function shard(padam: Command): void {
  const command = padam
    .command('shard')
    .description('do shards of a job: all that are not done, or those that are named')
    .argument('<job>', 'folder that padam plan made')
    .argument('[numbers...]', 'shards, from 0')
  runOptions(command)
    .addHelpText(
      'after',
      '\nA shard that two do at once is kept once. A killed run loses only the shards it had in hand.\n\nExample:\n  padam shard job 0 1 2',
    )
    .action(async (job, numbers, options) => (await import('./job.ts')).shard(job, numbers, options))
}

function merge(padam: Command): void {
  padam
    .command('merge')
    .description('make the dataset of a job whose shards are done')
    .argument('<job>', 'folder that padam plan made')
    .requiredOption('-o, --out <folder>', 'folder of the dataset to make')
    .option('--force', 'replace a dataset that is there')
    .option('-q, --quiet', 'no summary')
    .addHelpText('after', '\nThe job is removed when the dataset is in place.\n\nExample:\n  padam merge job -o dataset')
    .action(async (job, options) => (await import('./job.ts')).merge(job, options))
}

function explain(padam: Command): void {
  padam
    .command('explain')
    .description('show what was found in an article, and which rule found it')
    .argument('<file>', 'an article; - is stdin')
    .addOption(published())
    .addOption(language())
    .addOption(gazetteer())
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
    .addOption(gazetteer())
    .option('--against <folder>', 'score the gold files of this folder instead of padam: agreement of two annotators')
    .addHelpText('after', '\nExample:\n  padam evaluate corpus/articles --split work --errors')
    .action(async (folder, options) => (await import('./evaluate.ts')).evaluate(folder, options))
}
