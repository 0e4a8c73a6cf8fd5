import { expect, test } from '@jest/globals';
import { Metrics } from './metrics.js';

test('what was counted can be read, under the name of the app', async () => {
  const metrics = new Metrics('gateway');
  metrics.answered('cardiff-housing', 'person', 'ok');
  metrics.answered('cardiff-housing', 'person', 'ok');
  metrics.served({ route: '/graphql', status: 200, seconds: 0.02 });
  metrics.part('database', false);
  metrics.add({ name: 'throughgate_outbox_lag_seconds', help: 'Lag.', read: () => Promise.resolve(7) });
  const text = await metrics.text();
  expect(text).toContain('throughgate_answers_total{agency="cardiff-housing",operation="person",code="ok",app="gateway"} 2');
  expect(text).toContain('throughgate_http_seconds_bucket{le="0.025",app="gateway",route="/graphql",status="200"} 1');
  expect(text).toContain('throughgate_part_up{part="database",app="gateway"} 0');
  expect(text).toContain('throughgate_outbox_lag_seconds{app="gateway"} 7');
});

test('a number that cannot be looked up is no zero, and keeps nothing else from being read', async () => {
  const metrics = new Metrics('worker');
  metrics.add({ name: 'throughgate_lost_seconds', help: 'Lost.', read: () => Promise.reject(new Error('no database')) });
  metrics.add({ name: 'throughgate_none_seconds', help: 'None.', read: () => Promise.resolve(null) });
  const text = await metrics.text();
  expect(text).toContain('throughgate_lost_seconds{app="worker"} Nan');
  expect(text).toContain('throughgate_none_seconds{app="worker"} Nan');
  expect(text).toContain('throughgate_process_cpu_seconds_total');
});
