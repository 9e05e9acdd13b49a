import { z } from 'zod'

// zod would otherwise probe `new Function`, which a strict Content-Security-Policy reports as a violation.
z.config({ jitless: true })

export { z }
