// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/worker_services.h"

namespace emesa::app {

WorkerServices::WorkerServices(SharedServices &shared, std::unique_ptr<storage::Database> database, std::function<void()> onEvents,
                               std::unique_ptr<storage::Database> identityDatabase)
    : store(std::move(database), shared.clock, std::move(onEvents), std::move(identityDatabase)),
      identity(shared.identity, store),
      apiKeys(shared.counts),
      audit(shared.counts),
      mfa(shared.identity, store),
      signIns(shared.counts),
      accounts(shared.identity, store, shared.counts),
      roles(shared.counts),
      uploads(shared.blobs, shared.uploadHashes, shared.installation.settings.dataDir, shared.uploadLimits()),
      files(shared.blobs, uploads, shared.counts),
      production(files, shared.counts),
      negotiation(production, shared.counts),
      orders(files, production, shared.counts),
      messages(shared.counts),
      machines(shared.counts),
      machinePhotos(shared.blobs, uploads),
      suppliers(shared.counts),
      masters(shared.counts),
      equipmentImages(shared.blobs, uploads)
{
    if (store.hasOtherIdentity() && !shared.modules.contains(api::Module::Master))
        store.setMasterDataElsewhere();
}

} // namespace emesa::app
