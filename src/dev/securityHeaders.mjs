/**
 * The Content Security Policy, once, for the page's meta element, the server and the tests.
 * data: images are KERN's icons, blob: images are attached photos. 'workers' is the only Trusted Types policy (src/ui/startWorker.ts).
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'workers',
}

/** For `<meta http-equiv>`, where browsers ignore frame-ancestors. Holds for the page alone: a worker takes the policy of its own response. */
export const META_POLICY = policyWith({})

/**
 * @param {Partial<typeof POLICY>} others what is otherwise in the app as a single file
 */
export function policyWith(others) {
  return Object.entries({ ...POLICY, ...others })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ')
}

/** What every response carries; deploy/ gives the same for nginx, Apache and IIS, held by tests/deployment.test.ts and tests/servers. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': `${META_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
