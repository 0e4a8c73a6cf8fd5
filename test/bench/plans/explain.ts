/**
 * What Postgres does for a statement and for every statement inside the functions it calls: told by auto_explain, under the rights of the gateway.
 */
import type { Client } from 'pg';

/** A node of a plan, as Postgres prints it in JSON. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly Schema?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Subplan Name'?: string;
  readonly 'Join Type'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** One statement that ran, however deep inside. */
export interface Explained {
  readonly text: string;
  readonly plan: PlanNode;
}

/** Has plans told on this connection, which must be a superuser's, until its transaction ends. */
export async function tellPlans(admin: Client): Promise<void> {
  await admin.query(`load 'auto_explain'`);
  await admin.query(`set local auto_explain.log_min_duration = 0; set local auto_explain.log_nested_statements = on;
    set local auto_explain.log_format = json; set local auto_explain.log_verbose = on; set local auto_explain.log_level = notice;
    set local client_min_messages = notice; set local jit = off`);
}

/** Runs a statement as the gateway's role, and returns the plans of it and of what it called. */
export async function explain(admin: Client, text: string, values: readonly unknown[]): Promise<Explained[]> {
  const told: Explained[] = [];
  const listen = ({ message }: { message?: string | undefined }): void => {
    const json = /^duration: .* plan:\n(\{.*\})$/s.exec(message ?? '')?.[1];
    if (json === undefined) return;
    const { 'Query Text': query, Plan: plan } = JSON.parse(json) as { 'Query Text': string; Plan: PlanNode };
    told.push({ text: query, plan });
  };
  admin.on('notice', listen);
  try {
    await admin.query('set local role hub_app');
    await admin.query(text, [...values]);
  } finally {
    admin.off('notice', listen);
  }
  await admin.query('reset role');
  return told;
}
