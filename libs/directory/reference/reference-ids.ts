/**
 * Ids of what is about nobody, made from their names: the same agency has the same id in every installation, and in every example.
 */
import { v5 as uuidv5 } from 'uuid';

const HUB = 'c1c7a0a2-6f0e-5d5b-9f55-7a1d2c0b7e10';

export const agencyId = (slug: string): string => uuidv5(`agency:${slug}`, HUB);
export const partnershipId = (slug: string): string => uuidv5(`partnership:${slug}`, HUB);
export const protocolId = (slug: string, version: number): string => uuidv5(`protocol:${slug}:${String(version)}`, HUB);
export const memberId = (issuer: string, subject: string, hat: string): string => uuidv5(`member:${issuer} ${subject} ${hat}`, HUB);
