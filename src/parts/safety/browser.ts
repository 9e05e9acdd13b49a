/** Browsers that differ in how one installs the app and in what they delete by themselves. */
export const BROWSERS = ['chrome', 'edge', 'firefox', 'safari-mac', 'safari-ios', 'other'] as const
export type Browser = (typeof BROWSERS)[number]

/**
 * Only for advice in words: what the app can do is asked of the browser itself.
 * @param touchPoints an iPad calls itself a Mac, and is the only one of them that is touched
 */
export function browserOf(userAgent: string, touchPoints: number): Browser {
  // on iOS all browsers are Safari inside, and the other ones cannot tell what they keep
  if (/CriOS|FxiOS|EdgiOS|OPiOS/.test(userAgent)) return 'other'
  if (/Firefox\//.test(userAgent)) return 'firefox'
  if (/Edg(A)?\//.test(userAgent)) return 'edge'
  if (/OPR\//.test(userAgent)) return 'other'
  if (/Chrome\//.test(userAgent)) return 'chrome'
  if (!/Safari\//.test(userAgent)) return 'other'
  return /iPhone|iPad/.test(userAgent) || touchPoints > 1 ? 'safari-ios' : 'safari-mac'
}

/** Started from the desktop, the home screen or the Dock, in a window of its own. */
export function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true
}
