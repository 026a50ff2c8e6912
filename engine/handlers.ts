// Which feature answers which call. The type makes the table complete and each entry fit its call.

import type { CallInput, CallName, CallOutput } from './api';
import { alternativeGroups } from './features/alternative-groups';
import { alternativeChoose, alternativeCompare } from './features/alternatives';
import { appOverview, entityList, itemLookup } from './features/app';
import { appLicenses } from './features/app-licenses';
import {
  assetAdd,
  assetChange,
  assetDelete,
  assetDetail,
  assetDuplicate,
  assetFacets,
  assetOrigins,
  assetPage,
  assetSearch,
  assetValues,
} from './features/assets';
import { backedUp, backupList, workspaceRecovery, workspaceRescue } from './features/backups';
import { bulkChange, bulkDelete, bulkPreview } from './features/bulk';
import {
  catalogEntries,
  catalogExport,
  catalogImport,
  ownPriceDelete,
  ownPriceSave,
} from './features/catalog';
import { cellsChange, pastePreview } from './features/cells';
import { claimTimingView } from './features/claim-timing';
import { deadlineLetterDelete, deadlineLetterList, deadlineLetterSave } from './features/deadline-letters';
import { deadlinePrice } from './features/deadline-price';
import { deadlineRateList, deadlineRateSave } from './features/deadline-rates';
import { demoCreate } from './features/demo';
import { reportPreview } from './features/document-preview';
import {
  estimateLatest,
  estimateQuick,
  estimateRunCompare,
  estimateRuns,
  estimateView,
} from './features/estimates';
import {
  evidenceAttach,
  evidenceChange,
  evidenceLink,
  evidenceList,
  evidenceRemove,
  evidenceUnlink,
} from './features/evidence';
import { evidenceOpen, evidenceSave } from './features/evidence-out';
import { flagMoney } from './features/flag-money';
import { flagEverything, flagSummary, verdictPage } from './features/flags';
import { formAnswer, formAnswersImport, formList } from './features/form-answers';
import { historyPage, historyRedo, historyUndo } from './features/history';
import { importDiff } from './features/import-diff';
import { importPreview } from './features/import-preview';
import { filesImport } from './features/imports';
import { inventoryExport } from './features/inventory-export';
import { invoiceDelete, invoiceList, invoiceSave, invoicesImport } from './features/invoices';
import { licenseDelete, licenseList, licenseSave } from './features/licenses';
import { lineClaimClear, lineClaimList, lineClaimSave } from './features/line-claims';
import { listCompare } from './features/list-compare';
import { listHistory, listPreview, listTake } from './features/lists';
import {
  mappingFileRead,
  mappingFileWrite,
  mappingProfileDelete,
  mappingProfileList,
  mappingProfileRename,
  mappingProfileSave,
} from './features/mapping-profiles';
import { overrideClear, overrideSet } from './features/overrides';
import {
  programDelete,
  programExport,
  programImport,
  programRead,
  programSave,
} from './features/own-programs';
import { packetHandOver, packetList } from './features/packets';
import { planLinePin, planLineUnpin } from './features/pins';
import { planChecks } from './features/plan-checks';
import { portfolioRead } from './features/portfolio';
import { catalogList, deadlineList, programDefault, programList } from './features/programs';
import { qualityPanel } from './features/quality';
import { quoteDelete, quoteLinesRead, quoteList, quoteSave } from './features/quotes';
import { rejectedRowsWrite } from './features/rejected-rows';
import { reportWrite } from './features/reports';
import {
  ruleList,
  ruleMove,
  ruleReset,
  ruleSave,
  ruleSwitch,
  rulesExport,
  rulesImport,
  ruleTest,
} from './features/rules';
import { runningOnView } from './features/running-on';
import { fundingView, planView, timelineTrials, timelineView } from './features/runs';
import { savedViewDelete, savedViewList, savedViewSave } from './features/saved-views';
import { scenarioCompare } from './features/scenario-compare';
import { scenarioDelete, scenarioList, scenarioSave } from './features/scenarios';
import { workspaceSeal, workspaceUnseal } from './features/sealed';
import { scenarioSensitivity } from './features/sensitivity';
import { siteChange, siteList, siteOverview } from './features/sites';
import { failureRateSave, spareStockSave } from './features/spares';
import { claimsAllocate, priceListEstimate } from './features/tables';
import { timelineTry } from './features/timeline-try';
import { treeDelete, treeList, treeRead, treeRun, treeSave } from './features/trees';
import { viewSave } from './features/view-save';
import {
  settingsChange,
  workspaceBackup,
  workspaceChange,
  workspaceCheck,
  workspaceClose,
  workspaceCreate,
  workspaceOpen,
  workspaceRestore,
  workspaceSummary,
} from './features/workspace';
import type { Session } from './session';
import type { Watch } from './watch';

type Handlers = {
  readonly [K in CallName]: (
    session: Session,
    input: CallInput<K>,
    watch: Watch,
  ) => CallOutput<K> | Promise<CallOutput<K>>;
};

export const handlers: Handlers = {
  'app-overview': appOverview,
  'item-lookup': itemLookup,
  'entity-list': entityList,
  'app-licenses': appLicenses,
  'workspace-summary': workspaceSummary,
  'workspace-check': workspaceCheck,
  'asset-page': assetPage,
  'asset-search': assetSearch,
  'asset-facets': assetFacets,
  'asset-detail': assetDetail,
  'asset-values': assetValues,
  'asset-origins': assetOrigins,
  'bulk-preview': bulkPreview,
  'paste-preview': pastePreview,
  'saved-view-list': savedViewList,
  'inventory-export': inventoryExport,
  'quality-panel': qualityPanel,
  'site-list': siteList,
  'site-overview': siteOverview,
  'import-preview': importPreview,
  'import-diff': importDiff,
  'rejected-rows-write': rejectedRowsWrite,
  'mapping-profile-list': mappingProfileList,
  'mapping-file-write': mappingFileWrite,
  'mapping-file-read': mappingFileRead,
  'flag-summary': flagSummary,
  'flag-money': flagMoney,
  'flag-all': flagEverything,
  'verdict-page': verdictPage,
  'catalog-list': catalogList,
  'catalog-entries': catalogEntries,
  'catalog-export': catalogExport,
  'quote-list': quoteList,
  'quote-lines-read': quoteLinesRead,
  'rule-list': ruleList,
  'rule-test': ruleTest,
  'rules-export': rulesExport,
  'plan-checks': planChecks,
  'alternative-groups': alternativeGroups,
  'alternative-compare': alternativeCompare,
  'list-compare': listCompare,
  'list-preview': listPreview,
  'list-history': listHistory,
  'license-list': licenseList,
  'price-list-estimate': priceListEstimate,
  'claims-allocate': claimsAllocate,
  'deadline-price': deadlinePrice,
  'program-default': programDefault,
  'program-list': programList,
  'deadline-list': deadlineList,
  'scenario-list': scenarioList,
  plan: planView,
  estimate: estimateView,
  'estimate-quick': estimateQuick,
  'estimate-latest': estimateLatest,
  'estimate-runs': estimateRuns,
  'estimate-run-compare': estimateRunCompare,
  timeline: timelineView,
  'timeline-trials': timelineTrials,
  'timeline-try': timelineTry,
  'running-on': runningOnView,
  'deadline-letter-list': deadlineLetterList,
  'deadline-rate-list': deadlineRateList,
  'deadline-letter-save': deadlineLetterSave,
  'deadline-letter-delete': deadlineLetterDelete,
  'deadline-rate-save': deadlineRateSave,
  'spare-stock-save': spareStockSave,
  'failure-rate-save': failureRateSave,
  funding: fundingView,
  'claim-timing': claimTimingView,
  'program-read': programRead,
  'program-export': programExport,
  'program-save': programSave,
  'program-import': programImport,
  'program-delete': programDelete,
  'line-claim-list': lineClaimList,
  'line-claim-save': lineClaimSave,
  'line-claim-clear': lineClaimClear,
  'scenario-compare': scenarioCompare,
  'scenario-sensitivity': scenarioSensitivity,
  'tree-list': treeList,
  'tree-run': treeRun,
  'tree-read': treeRead,
  'tree-save': treeSave,
  'tree-delete': treeDelete,
  'report-write': reportWrite,
  'report-preview': reportPreview,
  'packet-list': packetList,
  'packet-hand-over': packetHandOver,
  'invoice-list': invoiceList,
  'invoice-save': invoiceSave,
  'invoice-delete': invoiceDelete,
  'invoices-import': invoicesImport,
  'form-list': formList,
  'form-answer': formAnswer,
  'form-answers-import': formAnswersImport,
  'view-save': viewSave,
  'backup-list': backupList,
  'workspace-recovery': workspaceRecovery,
  'portfolio-read': portfolioRead,
  'history-page': historyPage,
  'workspace-change': workspaceChange,
  'settings-change': settingsChange,
  'files-import': backedUp('before-import', filesImport),
  'mapping-profile-save': mappingProfileSave,
  'mapping-profile-rename': mappingProfileRename,
  'mapping-profile-delete': mappingProfileDelete,
  'list-take': listTake,
  'license-save': licenseSave,
  'license-delete': licenseDelete,
  'asset-add': assetAdd,
  'asset-change': assetChange,
  'asset-delete': assetDelete,
  'asset-duplicate': assetDuplicate,
  'bulk-change': bulkChange,
  'bulk-delete': bulkDelete,
  'cells-change': cellsChange,
  'saved-view-save': savedViewSave,
  'saved-view-delete': savedViewDelete,
  'evidence-list': evidenceList,
  'evidence-open': evidenceOpen,
  'evidence-save': evidenceSave,
  'evidence-attach': evidenceAttach,
  'evidence-change': evidenceChange,
  'evidence-link': evidenceLink,
  'evidence-unlink': evidenceUnlink,
  'evidence-remove': evidenceRemove,
  'site-change': siteChange,
  'override-set': overrideSet,
  'override-clear': overrideClear,
  'plan-line-pin': planLinePin,
  'plan-line-unpin': planLineUnpin,
  'own-price-save': ownPriceSave,
  'own-price-delete': ownPriceDelete,
  'catalog-import': catalogImport,
  'quote-save': quoteSave,
  'quote-delete': quoteDelete,
  'rule-save': ruleSave,
  'rule-switch': ruleSwitch,
  'rule-move': ruleMove,
  'rule-reset': ruleReset,
  'rules-import': rulesImport,
  'alternative-choose': alternativeChoose,
  'scenario-save': scenarioSave,
  'scenario-delete': scenarioDelete,
  'history-undo': historyUndo,
  'history-redo': historyRedo,
  'workspace-create': workspaceCreate,
  'workspace-open': workspaceOpen,
  'workspace-close': workspaceClose,
  'demo-create': demoCreate,
  'workspace-backup': workspaceBackup,
  'workspace-restore': workspaceRestore,
  'workspace-seal': workspaceSeal,
  'workspace-unseal': workspaceUnseal,
  'workspace-rescue': workspaceRescue,
};
