#include "batch/run_batch.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <new>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "batch/scratch_folder.h"

namespace whosaid {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class Collected : public Output {
 public:
  explicit Collected(size_t closes_after = SIZE_MAX) : left_(closes_after) {}
  WriteStatus Write(std::string_view id, std::string_view bytes) override {
    if (left_ == 0) return WriteStatus::kClosed;
    --left_;
    ids.emplace_back(id);
    all += bytes;
    return WriteStatus::kOk;
  }
  WriteStatus Close() override {
    closed = true;
    return WriteStatus::kOk;
  }
  std::vector<std::string> ids;
  std::string all;
  bool closed = false;

 private:
  size_t left_;
};

// Says the id and the size; takes the longer the earlier a document comes, to upset the order.
DocumentWork Echo() {
  return [seen = 0](const std::vector<Document>& documents, std::string& out,
                    std::vector<size_t>& ends) mutable {
    for (const Document& document : documents) {
      if (seen++ < 3) std::this_thread::sleep_for(std::chrono::milliseconds(3));
      out += fmt::format("{} {}\n", document.id, document.text.size());
      ends.push_back(out.size());
    }
  };
}

// Writes nothing, but counts the documents.
MakeDocumentWork Counting(std::atomic<int>& worked) {
  return [&worked] {
    return [&worked](const std::vector<Document>& documents, const std::string& out,
                     std::vector<size_t>& ends) {
      worked += static_cast<int>(documents.size());
      ends.assign(documents.size(), out.size());
    };
  };
}

struct Ran {
  BatchReport report;
  std::vector<std::string> failures;
};

Ran RunAll(const std::vector<std::string>& paths, unsigned jobs, Output& output,
           const MakeDocumentWork& make_work = Echo) {
  Ran ran;
  BatchOptions options;
  options.jobs = jobs;
  ran.report = RunBatch(
      paths, options, make_work,
      [&](std::string_view message) { ran.failures.emplace_back(message); }, output);
  return ran;
}

TEST(RunBatchTest, HandsOverSmallDocumentsTogetherAndLargeOnesAlone) {
  const ScratchFolder folder;
  for (const auto& [name, size] :
       {std::pair{"1.txt", 20000}, {"2.txt", 30000}, {"3.txt", 200000}, {"4.txt", 10}}) {
    folder.Write(name, std::string(static_cast<size_t>(size), 'a'));
  }
  std::vector<std::vector<size_t>> groups;
  const auto note_sizes = [&] {
    return
        [&](const std::vector<Document>& documents, std::string& out, std::vector<size_t>& ends) {
          groups.emplace_back();
          for (const Document& document : documents) {
            groups.back().push_back(document.text.size());
            ends.push_back(out.size());
          }
        };
  };
  Collected output;
  EXPECT_EQ(RunAll({folder.path()}, 1, output, note_sizes).report.documents, 4);
  EXPECT_THAT(groups, ElementsAre(ElementsAre(20000, 30000), ElementsAre(200000), ElementsAre(10)));
}

TEST(RunBatchTest, LosesOnlyTheDocumentThatIsTooLargeForTheMemory) {
  const ScratchFolder folder;
  folder.Write("1.txt", "one");
  folder.Write("2.txt", std::string(100000, 'a'));
  folder.Write("3.txt", "three");
  const auto fail_on_large = [] {
    return [echo = Echo()](const std::vector<Document>& documents, std::string& out,
                           std::vector<size_t>& ends) {
      out += "half of a line";
      if (documents[0].text.size() > 1000) throw std::bad_alloc();
      out.resize(out.size() - std::string_view("half of a line").size());
      echo(documents, out, ends);
    };
  };
  Collected output;
  const Ran ran = RunAll({folder.path()}, 1, output, fail_on_large);
  EXPECT_EQ(ran.report.documents, 2);
  EXPECT_THAT(ran.failures, ElementsAre(HasSubstr("2.txt: too large for the memory at hand")));
  EXPECT_THAT(output.all, AllOf(HasSubstr("1.txt 3\n"), HasSubstr("3.txt 5\n"),
                                Not(HasSubstr("half of a line"))));
}

TEST(RunBatchTest, WritesTheSameForAnyNumberOfThreads) {
  const ScratchFolder folder;
  for (int i = 0; i < 400; ++i) {
    const auto size = static_cast<size_t>(i % 7 == 0 ? 90000 : i * 13);
    folder.Write(fmt::format("d{}/f{}.txt", i % 10, i),
                 i % 50 == 3 ? "broken \xFF" : std::string(size, 'a'));
  }
  std::string lines;
  for (int i = 0; i < 20000; ++i) {
    lines += i % 5000 == 77 ? "broken\n" : fmt::format("{{\"text\": \"{}\"}}\n", i);
  }
  folder.Write("lines.jsonl", lines);
  Collected one;
  const Ran ran_one = RunAll({folder.path()}, 1, one);
  EXPECT_THAT(ran_one.failures, SizeIs(8 + 4));
  EXPECT_EQ(ran_one.report.failures, 12U);
  EXPECT_EQ(ran_one.report.documents, 392U + 19996U);
  EXPECT_TRUE(one.closed);
  for (const unsigned jobs : {2U, 3U, 8U}) {
    Collected many;
    const Ran ran = RunAll({folder.path()}, jobs, many);
    EXPECT_EQ(many.all, one.all);
    EXPECT_EQ(many.ids, one.ids);
    EXPECT_EQ(ran.failures, ran_one.failures);
    EXPECT_EQ(ran.report.documents, ran_one.report.documents);
  }
}

TEST(RunBatchTest, NamesFileByteAndReason) {
  const ScratchFolder folder;
  const std::string bad = folder.Write("bad.txt", "caf\xFF");
  Collected output;
  const Ran ran = RunAll({bad, folder.path("missing.txt")}, 2, output);
  EXPECT_THAT(ran.failures,
              ElementsAre(bad + ": byte 3: not UTF-8: invalid byte 0xFF",
                          folder.path("missing.txt") + ": No such file or directory"));
}

TEST(RunBatchTest, TellsHowFarItHasCome) {
  const ScratchFolder folder;
  std::string lines = "broken\n";
  for (int i = 0; i < 20000; ++i) lines += "{\"text\": \"a text of some length\"}\n";
  const std::string file = folder.Write("lines.jsonl", lines);
  for (const unsigned jobs : {1U, 3U}) {
    std::vector<uint64_t> done;
    BatchOptions options;
    options.jobs = jobs;
    options.take_progress = [&](const BatchReport& report) {
      EXPECT_EQ(report.failures, 1U);
      done.push_back(report.documents);
    };
    Collected output;
    const BatchReport report = RunBatch(
        {file}, options, Echo, [](std::string_view /*message*/) {}, output);
    EXPECT_EQ(report.documents, 20000U);
    EXPECT_GT(done.size(), 5U);
    EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
    EXPECT_EQ(done.back(), 20000U);
  }
}

TEST(RunBatchTest, HoldsWithNothingToDo) {
  for (const unsigned jobs : {1U, 4U}) {
    Collected output;
    const Ran ran = RunAll({}, jobs, output);
    EXPECT_EQ(ran.report.documents, 0U);
    EXPECT_THAT(ran.failures, IsEmpty());
    EXPECT_TRUE(output.closed);
  }
}

TEST(RunBatchTest, StopsEarlyWhereNobodyReadsTheOutput) {
  const ScratchFolder folder;
  std::string lines;
  for (int i = 0; i < 200000; ++i) lines += "{\"text\": \"a text of some length\"}\n";
  const std::string file = folder.Write("lines.jsonl", lines);
  for (const unsigned jobs : {1U, 4U}) {
    std::atomic<int> worked = 0;
    Collected output(5);
    BatchOptions options;
    options.jobs = jobs;
    const BatchReport report = RunBatch(
        {file}, options, Counting(worked), [](std::string_view /*message*/) {}, output);
    EXPECT_EQ(report.output, WriteStatus::kClosed);
    EXPECT_EQ(report.documents, 5U);
    EXPECT_LT(worked, 150000);
    EXPECT_FALSE(output.closed);
  }
}

// An output that takes its time must hold the reading back.
class Slow : public Collected {
 public:
  explicit Slow(std::atomic<int>& worked) : worked_(worked) {}
  WriteStatus Write(std::string_view /*id*/, std::string_view /*bytes*/) override {
    ++written_;
    ahead = std::max(ahead, worked_ - written_);
    if (written_ < 20) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return WriteStatus::kOk;
  }
  int ahead = 0;

 private:
  std::atomic<int>& worked_;
  int written_ = 0;
};

TEST(RunBatchTest, KeepsABoundedAmountUnderWay) {
  const ScratchFolder folder;
  const std::string text(100000, 'a');
  std::string lines;
  for (int i = 0; i < 300; ++i) lines += "{\"text\": \"" + text + "\"}\n";
  const std::string file = folder.Write("lines.jsonl", lines);
  std::atomic<int> worked = 0;
  Slow output(worked);
  BatchOptions options;
  options.jobs = 4;
  const BatchReport report = RunBatch(
      {file}, options, Counting(worked), [](std::string_view /*message*/) {}, output);
  EXPECT_EQ(report.documents, 300U);
  EXPECT_LT(output.ahead, 4 * 8 + 4);
}

}  // namespace
}  // namespace whosaid
