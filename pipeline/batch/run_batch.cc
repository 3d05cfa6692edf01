#include "batch/run_batch.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <new>
#include <utility>

#include "batch/document_reader.h"
#include "batch/ordered_pool.h"
#include "batch/read_inputs.h"

namespace whosaid {
namespace {

// Small inputs travel together up to this size, so that handing over costs nothing a document.
constexpr size_t kBatchBytes = size_t{1} << 16;
constexpr size_t kBatchInputs = 256;

constexpr const char* kTooLarge = "{}: too large for the memory at hand";

// Works on the documents of a batch, in groups of up to a batch's size. One a thread.
class Worker {
 public:
  Worker(const BatchOptions& options, DocumentWork work)
      : reader_(options.encoding, options.fields), work_(std::move(work)) {}

  void Work(Batch& batch) {
    for (Input& input : batch.inputs) {
      std::string name = input.name;
      try {
        reader_.Read(
            std::move(input), [&](Document document) { Take(std::move(document), batch); },
            [&](std::string message) { batch.failures.push_back(std::move(message)); });
      } catch (const std::bad_alloc&) {
        batch.failures.push_back(fmt::format(kTooLarge, name));
      }
    }
    WorkOnGroup(batch);
    batch.inputs.clear();
    last_in_ = batch.bytes;
    last_out_ = batch.out.size();
  }

 private:
  // By what came of the batch before, and some more: output that grows is copied.
  [[nodiscard]] size_t OutExpected(size_t in) const {
    constexpr size_t kMost = 16;  // bytes for a byte
    const size_t expected = last_in_ == 0 ? 0 : in * (last_out_ + last_out_ / 8) / last_in_;
    return std::min(expected, in * kMost);
  }

  void Take(Document document, Batch& batch) {
    const size_t size = document.text.size();
    if (group_bytes_ + size > kBatchBytes) WorkOnGroup(batch);
    group_bytes_ += size;
    group_.push_back(std::move(document));
  }

  void WorkOnGroup(Batch& batch) {
    if (group_.empty()) return;
    std::vector<std::string> ids;
    ids.reserve(group_.size());
    for (const Document& document : group_) ids.push_back(document.id);
    const size_t begin = batch.out.size();
    std::vector<size_t> ends;
    group_bytes_ = 0;
    try {
      if (begin == 0) batch.out.reserve(OutExpected(batch.bytes));
      work_(std::exchange(group_, {}), batch.out, ends);
      batch.documents.reserve(batch.documents.size() + ids.size());
      for (size_t i = 0; i < ids.size(); ++i) {
        batch.documents.push_back({std::move(ids[i]), ends[i]});
      }
    } catch (const std::bad_alloc&) {
      batch.out.resize(begin);
      for (const std::string& id : ids) batch.failures.push_back(fmt::format(kTooLarge, id));
    }
  }

  DocumentReader reader_;
  DocumentWork work_;
  std::vector<Document> group_;
  size_t group_bytes_ = 0;
  size_t last_in_ = 0;  // bytes of the last batch, and of what was said of it
  size_t last_out_ = 0;
};

// Gathers inputs into batches and passes on each that is full.
class Gatherer {
 public:
  using Pass = std::function<bool(std::unique_ptr<Batch>)>;
  explicit Gatherer(Pass pass) : pass_(std::move(pass)) {}

  bool Take(Input input) {
    batch_->bytes += input.bytes.size();
    batch_->inputs.push_back(std::move(input));
    if (batch_->bytes < kBatchBytes && batch_->inputs.size() < kBatchInputs) return true;
    return PassOn();
  }

  bool PassOn() {
    if (batch_->inputs.empty()) return true;
    return pass_(std::exchange(batch_, std::make_unique<Batch>()));
  }

 private:
  Pass pass_;
  std::unique_ptr<Batch> batch_ = std::make_unique<Batch>();
};

// Says of one batch after the other what became of it.
class Delivery {
 public:
  Delivery(const TakeFailureMessage& take_failure, const TakeProgress& take_progress,
           Output& output)
      : take_failure_(take_failure), take_progress_(take_progress), output_(output) {}

  WriteStatus Deliver(const Batch& batch) {
    for (const std::string& failure : batch.failures) take_failure_(failure);
    report_.failures += batch.failures.size();
    if (!batch.documents.empty()) {
      report_.output = output_.WriteAll(batch.documents, batch.out, report_.documents);
    }
    if (report_.output != WriteStatus::kOk) return report_.output;
    if (take_progress_) take_progress_(report_);
    return WriteStatus::kOk;
  }

  BatchReport Finish() {
    if (report_.output == WriteStatus::kOk) report_.output = output_.Close();
    return report_;
  }

 private:
  const TakeFailureMessage& take_failure_;
  const TakeProgress& take_progress_;
  Output& output_;
  BatchReport report_;
};

}  // namespace

BatchReport RunBatch(const std::vector<std::string>& paths, const BatchOptions& options,
                     const MakeDocumentWork& make_work, const TakeFailureMessage& take_failure,
                     Output& output) {
  Delivery delivery(take_failure, options.take_progress, output);
  const ReadOptions read_options{options.stdin_is_json_lines};
  const auto read = [&](const Gatherer::Pass& pass) {
    Gatherer gatherer(pass);
    if (ReadInputs(paths, read_options,
                   [&](Input input) { return gatherer.Take(std::move(input)); })) {
      static_cast<void>(gatherer.PassOn());
    }
  };

  std::vector<std::shared_ptr<Worker>> workers;
  for (unsigned i = 0; i < std::max(options.jobs, 1U); ++i) {
    workers.push_back(std::make_shared<Worker>(options, make_work()));
  }
  if (workers.size() == 1) {
    read([&](const std::unique_ptr<Batch>& batch) {
      workers[0]->Work(*batch);
      return delivery.Deliver(*batch) == WriteStatus::kOk;
    });
    return delivery.Finish();
  }

  std::vector<OrderedPool::Work> works;
  works.reserve(workers.size());
  for (const auto& worker : workers) {
    works.emplace_back([worker](Batch& batch) { worker->Work(batch); });
  }
  OrderedPool pool(std::move(works), [&](Batch& batch) { return delivery.Deliver(batch); });
  read([&](std::unique_ptr<Batch> batch) { return pool.Add(std::move(batch)); });
  static_cast<void>(pool.Finish());
  return delivery.Finish();
}

}  // namespace whosaid
