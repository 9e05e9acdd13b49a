import { runPackage } from './command.mjs'

/** Builds the app into dist/ with few words, unless another build is under test; ends the process when that fails. */
export async function build() {
  if (process.env['IT_CHECK_DIST'] !== undefined) return
  const code = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'])
  if (code === 0) return
  console.error('The app could not be built; the reason stands above.')
  process.exit(1)
}
