#include "batch/ordered_pool.h"

#include <utility>

namespace whosaid {
namespace {

// Under way at a time, for each thread: enough that none waits for the oldest batch, little enough
// that a slow one holds up no more than this. A larger input goes through alone.
constexpr size_t kBatchesPerThread = 8;
constexpr size_t kBytesPerThread = size_t{8} << 20;

}  // namespace

OrderedPool::OrderedPool(std::vector<Work> works, Deliver deliver)
    : deliver_(std::move(deliver)), works_(std::move(works)) {
  threads_.reserve(works_.size());
  for (const Work& work : works_) {
    threads_.emplace_back([this, &work] { RunThread(work); });
  }
}

OrderedPool::~OrderedPool() {
  if (!threads_.empty()) static_cast<void>(Finish());
}

bool OrderedPool::Add(std::unique_ptr<Batch> batch) {
  std::unique_lock lock(mutex_);
  room_.wait(lock, [&] {
    return under_way_.empty() || (under_way_.size() < works_.size() * kBatchesPerThread &&
                                  bytes_ + batch->bytes <= works_.size() * kBytesPerThread);
  });
  if (status_ != WriteStatus::kOk) return false;
  bytes_ += batch->bytes;
  under_way_.push_back(std::make_unique<Slot>(Slot{std::move(batch)}));
  work_ready_.notify_one();
  return true;
}

WriteStatus OrderedPool::Finish() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  work_ready_.notify_all();
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
  return status_;
}

void OrderedPool::RunThread(const Work& work) {
  std::unique_lock lock(mutex_);
  while (true) {
    work_ready_.wait(lock, [&] { return next_ < under_way_.size() || closed_; });
    if (next_ == under_way_.size()) return;
    Slot& slot = *under_way_[next_++];
    // Work that nobody will read is not done.
    if (status_ == WriteStatus::kOk) {
      lock.unlock();
      work(*slot.batch);
      lock.lock();
    }
    slot.done = true;
    DeliverReady(lock);
  }
}

// Whoever finishes a batch delivers all that are ready from the oldest on, unless another thread is
// at it already and will see this one too.
void OrderedPool::DeliverReady(std::unique_lock<std::mutex>& lock) {
  if (delivering_) return;
  delivering_ = true;
  while (!under_way_.empty() && under_way_.front()->done) {
    const std::unique_ptr<Slot> slot = std::move(under_way_.front());
    under_way_.pop_front();
    --next_;
    bytes_ -= slot->batch->bytes;
    if (status_ == WriteStatus::kOk) {
      lock.unlock();
      const WriteStatus status = deliver_(*slot->batch);
      lock.lock();
      if (status_ == WriteStatus::kOk) status_ = status;
    }
    room_.notify_one();
  }
  delivering_ = false;
}

}  // namespace whosaid
