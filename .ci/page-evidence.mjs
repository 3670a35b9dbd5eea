// Writes sets of evidence for the page to show, each complete as of now but for what its name says.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString();

const controls = [
  'verified-signed-runtime-before-runner-use',
  'runner-authentication-claims-signed',
  'runner-authentication-oidc-verified',
  'daemon-evidence-stream-hmac-signed',
  'evidence-verification-artifact-published',
  'blocking-decision-fails-closed-by-default',
];

function readySet() {
  const drill = (days, minutes) => ({
    drill_id: 'drill_go_backend_python_fallback',
    executed_at: daysAgo(days),
    actor: 'release-agent',
    source_mode: 'promoted',
    target_mode: 'disabled',
    status: 'pass',
    fallback_verified: true,
    recovery_minutes: minutes,
    max_recovery_minutes: 15,
    runbook_ref: 'docs/go-backend-rollback-drill-history.md',
    evidence_refs: ['go-rollback-drill://ci/python-fallback-restored'],
  });
  return {
    'policy.json': { rules: [] },
    'package/cavra-runtime.endpoint-deployment.json': {
      schema_version: 'cavra.go-runtime.endpoint-deployment.v1',
      deployment_targets: [
        { id: 'linux-ci', surface: 'ci-runner', platform: 'linux-amd64', binary: 'bin/cavra-runtime' },
        { id: 'linux-desk', surface: 'workstation', platform: 'linux-amd64', binary: 'bin/cavra-runtime' },
      ],
    },
    'package/cavra-runtime.ci-runner-bundles.json': {
      schema_version: 'cavra.go-runtime.ci-runner-bundles.v1',
      source_metadata: 'cavra-runtime.endpoint-deployment.json',
      controls,
      runner_bundles: [
        {
          platform: 'linux-amd64',
          deployment_target: 'linux-ci',
          runtime_binary: 'bin/cavra-runtime',
          required_outputs: ['out/release-governance-evidence-verification.json'],
        },
      ],
    },
    'package/cavra-runtime.channels.json': {
      schema_version: 'cavra.go-runtime.channels.v1',
      source_metadata: 'cavra-runtime.endpoint-deployment.json',
      channels: [
        {
          channel: 'stable',
          auto_update: false,
          approval_required: true,
          workstation_targets: [
            {
              id: 'linux-desk',
              platform: 'linux-amd64',
              deployment_channel: 'stable',
              management_tool: 'systemd',
              binary: 'bin/cavra-runtime',
            },
          ],
        },
      ],
    },
    'package/cavra-runtime.updater-policy.json': {
      schema_version: 'cavra.go-runtime.updater-policy.v1',
      source_channel_manifest: 'cavra-runtime.channels.json',
      default_auto_update: false,
      policies: [{ channel: 'stable', auto_update: false, approval_required: true }],
    },
    'promotion.json': {
      schema_version: 'cavra.go-backend-promotion-evidence.v1',
      parity_status: 'pass',
      deployment_status: 'ready',
      approved: true,
      approval_id: 'apr_go_backend_promotion',
      evidence_refs: ['go-runtime-parity://ci/run-4711', 'go-deployment-readiness://release/package-26.11'],
    },
    'plan.json': {
      schema_version: 'cavra.go-backend-rollback-plan.v1',
      status: 'ready',
      target_mode: 'disabled',
      approved: true,
      approval_id: 'apr_go_backend_rollback',
      max_recovery_minutes: 15,
      controls: [
        'python-fallback-available',
        'promoted-mode-disable-tested',
        'rollback-approval-recorded',
        'operator-runbook-linked',
        'evidence-capture-enabled',
      ],
      rollback_steps: [
        'Set CAVRA_GO_BACKEND_MODE=disabled.',
        'Restart every process that selects a backend.',
        'Record the readiness reports before and after.',
      ],
      evidence_refs: ['go-rollback-readiness://ci/ready'],
    },
    'rehearsal.json': {
      schema_version: 'cavra.go-backend-rollback-rehearsal.v1',
      status: 'pass',
      plan_approval_id: 'apr_go_backend_rollback',
      simulated: true,
      fallback_verified: true,
      recovery_minutes: 11.5,
      max_recovery_minutes: 15,
      runbook_ref: 'docs/go-backend-rollback.md',
      evidence_refs: ['go-rollback-rehearsal://ci/fallback-restored'],
    },
    'drills.json': {
      schema_version: 'cavra.go-backend-rollback-drill-history.v1',
      environment: 'production-pilot',
      drills: [drill(12, 7), drill(100, 9)],
    },
  };
}

const changes = {
  ready: () => {},
  stale: (set) => set['drills.json'].drills.shift(),
  broken: (set) => {
    set['package/cavra-runtime.channels.json'] = '{"schema_version": "cavra.go-runtime.channels.v1",';
    set['promotion.json'].parity_status = '<script>alert(1)</script>\u202e';
    set['promotion.json'].evidence_refs = ['javascript:alert(1)', '"><img src=x onerror=alert(1)>', '\u05d0\u05d1\u05d2://ci/run'];
    set['plan.json'].approval_id = 'build.corp.internal';
    set['rehearsal.json'].simulated = 'true';
    const latest = set['drills.json'].drills[0];
    Object.assign(latest, { status: 'fail', recovery_minutes: 40, evidence_refs: ['x'.repeat(300)] });
  },
  unset: () => {},
};

export const names = Object.keys(changes);

/** Writes one set and answers the flags that point at it. */
export function write(folder, name) {
  const set = readySet();
  changes[name](set);
  mkdirSync(join(folder, 'package'), { recursive: true });
  for (const [file, content] of Object.entries(set)) {
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const runtime = join(folder, 'cavra-runtime');
  writeFileSync(runtime, '#!/bin/sh\n');
  chmodSync(runtime, 0o755);
  if (name === 'unset') {
    return [];
  }
  return [
    '--mode=promoted',
    `--runtime-path=${runtime}`,
    `--policy-path=${join(folder, 'policy.json')}`,
    `--package-dir=${join(folder, 'package')}`,
    `--promotion-evidence-path=${join(folder, 'promotion.json')}`,
    `--rollback-plan-path=${join(folder, 'plan.json')}`,
    `--rollback-rehearsal-path=${join(folder, 'rehearsal.json')}`,
    `--rollback-drill-history-path=${join(folder, 'drills.json')}`,
  ];
}
