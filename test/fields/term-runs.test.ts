import { describe, expect, it } from 'vitest';
import { splitRun } from '../../src/fields/term-runs.js';

const quote = (text: string) => ({ text, offsets: 0 });
const texts = (text: string, usual = false) => splitRun(quote(text), usual).map((part) => part.text);

/** Terms with blanks between them. */
const BLANKS: readonly (readonly [text: string, ...terms: string[]])[] = [
  ['Docker Spring Boot Kafka', 'Docker', 'Spring Boot', 'Kafka'],
  ['Ruby on Rails Node.js NestJS Flask', 'Ruby on Rails', 'Node.js', 'NestJS', 'Flask'],
  ['Jira Slack Trello Agile methodologies', 'Jira', 'Slack', 'Trello', 'Agile methodologies'],
  ['Node.js JavaScript / TypeScript Ruby PHP', 'Node.js', 'JavaScript / TypeScript', 'Ruby', 'PHP'],
  ['HTML 5 CSS 3 PHP', 'HTML 5', 'CSS 3', 'PHP'],
  ['Terraform Ansible Puppet (Enterprise)', 'Terraform', 'Ansible', 'Puppet (Enterprise)'],
];

/** Terms with nothing between them. */
const GLUED: readonly (readonly [text: string, ...terms: string[]])[] = [
  ['JavaScriptTypeScriptKotlin', 'JavaScript', 'TypeScript', 'Kotlin'],
  ['ReactNext.jsjQueryCSSMaterial DesignSEO', 'React', 'Next.js', 'jQuery', 'CSS', 'Material Design', 'SEO'],
  ['AWSAWS LambdaAPI GatewaySQSSNS', 'AWS', 'AWS Lambda', 'API Gateway', 'SQS', 'SNS'],
  ['KafkaWebhooks', 'Kafka', 'Webhooks'],
  ['Grain StorageHadoopCouchDBOvenQ', 'Grain Storage', 'Hadoop', 'CouchDB', 'OvenQ'],
];

const ONE: readonly string[] = [
  'LinkedIn', 'PowerPoint', 'macOS', 'Ruby on Rails', 'Google Cloud Platform', 'Java Spring Boot', 'Docker and Kubernetes', 'MongoDB Atlas', 'GitHub Enterprise', 'DraftJS',
  'Go, Kafka, Redis', 'Building services with Docker Kubernetes Kafka', 'MySQL/MariaDB', 'Bread baking', 'ReactNative', 'Docker. Then Kubernetes runs it',
]; // biome-ignore format: a table

describe('splitRun', () => {
  it.each([...BLANKS, ...GLUED])('%s', (text, ...terms) => expect(texts(text)).toEqual(terms));
  it.each(ONE)('leaves %s', (text) => expect(texts(text)).toEqual([text]));
  it('needs fewer known names where the author has other such lists', () => {
    expect(texts('Sourdough RyeBread OvensDough', true)).toEqual(['Sourdough Rye', 'Bread Ovens', 'Dough']);
    expect(texts('Git Nexus Bakery', true)).toEqual(['Git', 'Nexus', 'Bakery']);
  });
});
