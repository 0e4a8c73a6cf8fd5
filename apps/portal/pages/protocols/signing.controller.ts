/** Signing a version for one's own agency, and taking the signature back: each with a look at it before it counts, for it opens or closes what everybody there sees. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { SignProtocolDocument, WithdrawSignatureDocument } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { today } from '../../web/language/days.js';
import { SeeOther } from '../../web/request/page.js';
import type { FieldError, Page } from '../../web/request/page.js';
import { Visiting, fieldsOf, typed } from '../../web/request/visiting.guard.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import { Visit } from '../../web/request/visit.js';
import { dayErrors, dayFields, dayOf, newRequest, refusalLine, textErrors, textOf } from '../form.js';
import type { Given } from '../form.js';
import type { Refusal } from '../form.js';
import { changesOf, versionFor } from './version.js';
import type { Version, Versions } from './version.js';

type Deed = 'sign' | 'withdraw';
/** The path as it is asked for. */
interface Raw {
  readonly protocol: string;
  readonly deed: string;
}

type Found = Versions & { readonly version: Version };

/** Which version, and what is to be done with it. */
interface Asked {
  readonly found: Found;
  readonly deed: Deed;
}

@Controller('protocols/:protocol/:deed')
export class SigningController {
  @Get()
  async form(@Param() raw: Raw, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page> {
    const at = placeOf(raw);
    const found = await foundToSign(visit, at);
    const first: Fields = at.deed === 'sign' ? dayFields('from', laterOf(found.version.validFrom, today())) : { reason: '' };
    return await formPage(visit, { found, deed: at.deed }, { values: (await visit.kept(kept)) ?? first });
  }

  @Post()
  async answer(@Param() raw: Raw, @Body() body: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const at = placeOf(raw);
    const found = await foundToSign(visit, at);
    const values = typed(fieldsOf(body));
    const errors = errorsIn(values, at.deed);
    if (errors.length > 0) return await formPage(visit, { found, deed: at.deed }, { values, errors });
    // Each look before it counts is one wish, however often its button is pressed.
    const kept = await visit.keep(pathOf(at), { ...values, requestId: newRequest() });
    return new SeeOther(kept.replace('?', '/check?'));
  }

  @Get('check')
  async check(@Param() raw: Raw, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const at = placeOf(raw);
    const values = await visit.kept(kept, pathOf(at));
    if (values === null) return new SeeOther(pathOf(at));
    const found = await foundToSign(visit, at);
    const change = `${pathOf(at)}${new URL(visit.url, 'http://portal').search}`;
    const content = { ...found, deed: at.deed, values: typed(values), from: dayOf(values, 'from') ?? null, action: visit.url, change };
    return { template: 'protocols/check.njk', title: `protocols.${at.deed}Check`, back: change, content };
  }

  @Post('check')
  async does(@Param() raw: Raw, @Query('kept') kept: unknown, @Visiting() visit: Visit): Promise<Page | SeeOther> {
    const at = placeOf(raw);
    const values = await visit.kept(kept, pathOf(at));
    if (values === null) return new SeeOther(pathOf(at));
    const found = await versionFor(visit, at.protocol);
    const refusal = at.deed === 'sign' ? await sign(visit, found.version, values) : await withdraw(visit, found.version, values);
    if (refusal === null) return new SeeOther(`/protocols/${at.protocol}?done=${at.deed === 'sign' ? 'signed' : 'unsigned'}`);
    return await formPage(visit, { found, deed: at.deed }, { values, errors: [lineOf(refusal, at.deed)] });
  }
}

const pathOf = ({ protocol, deed }: { protocol: string; deed: Deed }): string => `/protocols/${protocol}/${deed}`;

/** Throws Refused NOT_FOUND for what is no deed. */
function placeOf({ protocol, deed }: Raw): { protocol: string; deed: Deed } {
  if (deed !== 'sign' && deed !== 'withdraw') throw new Refused('NOT_FOUND');
  return { protocol, deed };
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);

/** The version, for whoever enters their agency's signature. Throws Refused NOT_SHARED for anybody else, TOO_LATE where there is nothing to take back. */
async function foundToSign(visit: Visit, { protocol, deed }: { protocol: string; deed: Deed }): Promise<Found> {
  const found = await versionFor(visit, protocol);
  if (found.signatory === null) throw new Refused('NOT_SHARED');
  if (deed === 'withdraw' && found.version.ours === null) throw new Refused('TOO_LATE');
  return found;
}

function errorsIn(values: Fields, deed: Deed): FieldError[] {
  const day = dayErrors(values, 'from', deed === 'sign').map((error) => ({ ...error, words: 'protocols.badDay' }));
  return deed === 'sign' ? day : [...textErrors(values, 'reason', 1_000), ...day];
}

async function sign(visit: Visit, { partnershipId, version, sha256 }: Version, values: Fields): Promise<Refusal | null> {
  const from = dayOf(values, 'from');
  const input = {
    requestId: textOf(values, 'requestId'),
    partnership: partnershipId,
    version,
    sha256: textOf(values, 'sha256') === '' ? sha256 : textOf(values, 'sha256'),
    ...(typeof from === 'string' && from > today() ? { from } : {}),
  };
  const { data } = await visit.ask(SignProtocolDocument, { input });
  return data.signProtocol?.refusal ?? null;
}

async function withdraw(visit: Visit, { ours }: Version, values: Fields): Promise<Refusal | null> {
  const from = dayOf(values, 'from');
  const signature = textOf(values, 'signature') === '' ? (ours?.id ?? '') : textOf(values, 'signature');
  const input = { requestId: textOf(values, 'requestId'), signature, reason: textOf(values, 'reason') };
  const later = typeof from === 'string' && from > today() ? { from } : {};
  const { data } = await visit.ask(WithdrawSignatureDocument, { input: { ...input, ...later } });
  return data.withdrawSignature?.refusal ?? null;
}

/** A signature that runs already, and a file that changed since it was read, are no mistakes of typing. */
function lineOf(refusal: Refusal, deed: Deed): FieldError {
  const fields = deed === 'sign' ? ['from'] : ['reason', 'from'];
  if (deed === 'sign' && refusal.code === 'CONFLICT') return { field: 'from', words: 'protocols.signedAlready' };
  if (refusal.field === 'sha256') return { field: 'from', words: 'protocols.fileChanged' };
  if (refusal.code === 'INVALID' && refusal.field === 'from') return { field: 'from', words: 'protocols.badDay' };
  return refusalLine(refusal, fields);
}

async function formPage(visit: Visit, { found, deed }: Asked, { values, errors = [] }: Given): Promise<Page> {
  const { version } = found;
  const action = `/protocols/${version.id}/${deed}`;
  const marks = { sha256: version.sha256, signature: version.ours?.id ?? '' };
  const changes = deed === 'sign' ? await changesOf(visit, found) : null;
  const content = { ...found, changes, deed, values: { ...values, ...marks }, action, hidden: Object.keys(marks), form: true };
  return { template: `protocols/${deed}.njk`, title: `protocols.${deed}Title`, back: `/protocols/${version.id}`, errors, content };
}
