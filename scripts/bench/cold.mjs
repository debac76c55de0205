/** One first record, in a process of its own. */
import { createPipeline } from '../../dist/index.js'

const text =
  process.argv[2] === 'en'
    ? 'WhatsApp was down on Tuesday and users could not send messages to each other.'
    : 'WhatsApp mati pada hari Selasa dan pengguna tidak bisa mengirim pesan.'
const padam = await createPipeline()
process.stdout.write(padam.extract({ text, language: process.argv[2] }).id)
