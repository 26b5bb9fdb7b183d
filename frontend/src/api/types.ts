import type { components } from './schema';

type Schemas = components['schemas'];

export type Session = Schemas['Session'];
export type User = Schemas['User'];
export type Organisation = Schemas['Organisation'];
export type Setup = Schemas['Setup'];
export type Distributor = Schemas['Distributor'];
export type Lead = Schemas['Lead'];
export type LeadListItem = Schemas['LeadListItem'];
export type LeadPage = Schemas['LeadPage'];
export type LeadStats = Schemas['LeadStats'];
export type Interaction = Schemas['Interaction'];
export type InteractionList = Schemas['InteractionList'];
export type CustomField = Schemas['CustomField'];
export type LeadFacet = Schemas['LeadFacet'];
export type SavedView = Schemas['SavedView'];
export type Score = Schemas['Score'];
export type Ranking = Schemas['Ranking'];
export type RankingTraining = Schemas['RankingTraining'];
export type RankingCard = Schemas['RankingModelCard'];
export type LeadChance = Schemas['LeadChance'];
export type Connection = Schemas['Connection'];
export type Fault = Schemas['Fault'];
export type Run = Schemas['Run'];
export type Delivery = Schemas['Delivery'];
export type MailListItem = Schemas['MailListItem'];
export type SystemReport = Schemas['System'];

export type LeadStatus = LeadListItem['status'];
export type LeadSource = LeadListItem['source'];
export type ScoreLevel = LeadListItem['scoreLevel'];
export type QualityBand = Schemas['QualityCell']['fit'];
export type CallResult = Schemas['NewCall']['result'];
export type Webhook = Schemas['OutgoingWebhook'];
export type WebhookMessage = Schemas['WebhookMessage'];
export type WebhookAttempt = Schemas['WebhookAttempt'];
