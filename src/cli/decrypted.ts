import { describeProblem } from '../i18n/problems.ts'
import { readBytes } from './readBytes.ts'
import { type ExitCode, hasEnded, type Terminal } from './terminal.ts'

/** What an encrypted file holds. The first line of `passwordFile` is the password; what ends the line does not belong to it. */
export async function decrypted(
  file: string,
  bytes: Uint8Array,
  passwordFile: string | undefined,
  terminal: Terminal,
): Promise<Uint8Array | ExitCode> {
  if (passwordFile === undefined) {
    terminal.err(
      `${file}: is encrypted. Name a file whose first line is the password with --password-file <file>, ` +
        `or decrypt it first: age --decrypt --output plain.itcheck ${file}`,
    )
    return 2
  }
  const line = readBytes(passwordFile, terminal)
  if (hasEnded(line)) return line
  const password = firstLine(line)
  if (password === '') {
    terminal.err(`${passwordFile}: its first line is empty; it must be the password.`)
    return 2
  }
  const { openWithPassword } = await import('../files/age/openWithPassword.ts')
  const opened = await openWithPassword(bytes, password)
  if (opened.ok) return opened.value
  for (const problem of opened.problems) {
    const { text, hint } = describeProblem(problem, 'en')
    terminal.err(`${file}: ${problem.code} ${text} (${hint})`)
  }
  return 2
}

/** Without the mark that editors on Windows put in front. */
function firstLine(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).split(/\r?\n/, 1)[0] ?? ''
}
