// Ordered parallel work: batches go in one after the other, are worked on by several threads, and
// come out in the order in which they went in.
#ifndef WHOSAID_BATCH_ORDERED_POOL_H_
#define WHOSAID_BATCH_ORDERED_POOL_H_

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "batch/input.h"
#include "batch/output.h"

namespace whosaid {

// Inputs that travel together, and what became of them.
struct Batch {
  std::vector<Input> inputs;
  size_t bytes = 0;  // of the inputs

  std::string out;
  std::vector<Written> documents;  // in `out`
  std::vector<std::string> failures;
};

class OrderedPool {
 public:
  using Work = std::function<void(Batch&)>;            // called on the threads, one Work each
  using Deliver = std::function<WriteStatus(Batch&)>;  // never two at a time, in order

  OrderedPool(std::vector<Work> works, Deliver deliver);
  // Waits for what is under way.
  ~OrderedPool();
  OrderedPool(const OrderedPool&) = delete;
  OrderedPool& operator=(const OrderedPool&) = delete;

  // Waits for room. False once `deliver` did not return kOk: no more is wanted.
  [[nodiscard]] bool Add(std::unique_ptr<Batch> batch);
  // Waits until everything is delivered; what `deliver` said last.
  [[nodiscard]] WriteStatus Finish();

 private:
  struct Slot {
    std::unique_ptr<Batch> batch;
    bool done = false;
  };
  void RunThread(const Work& work);
  void DeliverReady(std::unique_lock<std::mutex>& lock);

  const Deliver deliver_;
  std::mutex mutex_;
  std::condition_variable work_ready_;
  std::condition_variable room_;
  std::deque<std::unique_ptr<Slot>> under_way_;  // from the oldest that is not delivered
  size_t next_ = 0;                              // the first of `under_way_` that nobody took
  size_t bytes_ = 0;                             // of all inputs under way
  bool delivering_ = false;
  bool closed_ = false;
  WriteStatus status_ = WriteStatus::kOk;
  const std::vector<Work> works_;
  std::vector<std::thread> threads_;
};

}  // namespace whosaid

#endif  // WHOSAID_BATCH_ORDERED_POOL_H_
