#include "batch/output.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

#include "batch/pack_files.h"
#include "batch/scratch_folder.h"

namespace whosaid {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Pair;

TEST(FileOutputTest, IsThereOnlyWhenItIsComplete) {
  const ScratchFolder folder;
  const std::string path = folder.path("out.jsonl");
  Result<std::unique_ptr<Output>> output = FileOutput(path, "head\n");
  ASSERT_TRUE(output.has_value());
  EXPECT_EQ((*output)->Write("a", "one\n"), WriteStatus::kOk);
  EXPECT_FALSE(std::filesystem::exists(path));
  EXPECT_EQ((*output)->Write("b", std::string(1 << 20, 'x')), WriteStatus::kOk);
  EXPECT_EQ((*output)->Close(), WriteStatus::kOk);
  EXPECT_EQ(ScratchFolder::Read(path), "head\none\n" + std::string(1 << 20, 'x'));
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
}

TEST(FileOutputTest, ReportsAPathThatCannotBe) {
  const ScratchFolder folder;
  const Result<std::unique_ptr<Output>> output = FileOutput(folder.path("no/such/out"), "");
  ASSERT_FALSE(output.has_value());
  EXPECT_EQ(output.error().message, folder.path("no/such/out") + ": No such file or directory");
}

TEST(FileOutputTest, ReportsAFullDisk) {
  const Result<std::unique_ptr<Output>> output = FileOutput("/dev/full", "");
  ASSERT_TRUE(output.has_value());
  EXPECT_EQ(output.value()->Write("a", "one\n"), WriteStatus::kOk);
  EXPECT_EQ(output.value()->Close(), WriteStatus::kFailed);
  EXPECT_EQ(output.value()->error(), "/dev/full: No space left on device");
}

TEST(StreamOutputTest, TakesABrokenPipeForTheEnd) {
  ASSERT_NE(::signal(SIGPIPE, SIG_IGN), SIG_ERR);
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  ::close(ends[0]);
  const std::unique_ptr<Output> output = StreamOutput(ends[1], "standard output", "");
  EXPECT_EQ(output->Write("a", std::string(1 << 20, 'x')), WriteStatus::kClosed);
  EXPECT_EQ(output->error(), "");
  ::close(ends[1]);
}

TEST(OutputTest, WritesSeveralDocumentsInTheirOrder) {
  const ScratchFolder folder;
  const std::string big(1 << 17, 'x');
  const std::string all = "one\ntwo\n" + big;
  const std::vector<Written> documents = {{"a", 4}, {"b", 8}, {"c", all.size()}};
  uint64_t count = 1;
  {
    const std::string path = folder.path("out.jsonl");
    const Result<std::unique_ptr<Output>> file = FileOutput(path, "head\n");
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ((*file)->Write("first", "0\n"), WriteStatus::kOk);
    EXPECT_EQ((*file)->WriteAll(documents, all, count), WriteStatus::kOk);
    EXPECT_EQ(count, 4);
    EXPECT_EQ((*file)->Close(), WriteStatus::kOk);
    EXPECT_EQ(ScratchFolder::Read(path), "head\n0\n" + all);
  }
  const Result<std::unique_ptr<Output>> files = FolderOutput(folder.path("out"), ".txt", "");
  ASSERT_TRUE(files.has_value());
  EXPECT_EQ((*files)->WriteAll(documents, all, count), WriteStatus::kOk);
  EXPECT_EQ(count, 7);
  EXPECT_EQ(ScratchFolder::Read(folder.path("out/a.txt")), "one\n");
  EXPECT_EQ(ScratchFolder::Read(folder.path("out/b.txt")), "two\n");
  EXPECT_EQ(ScratchFolder::Read(folder.path("out/c.txt")), big);
}

TEST(FolderOutputTest, GivesEachDocumentAFileInsideOfTheFolder) {
  const ScratchFolder folder;
  Result<std::unique_ptr<Output>> output = FolderOutput(folder.path("out"), ".csv", "h\n");
  ASSERT_TRUE(output.has_value());
  int number = 0;
  for (const char* id :
       {"a.txt", "/abs/b.txt", "../../c.txt", "a.txt", "a.txt", "a.txt-2", "", "-", "x//./y\n"}) {
    ASSERT_EQ((*output)->Write(id, std::to_string(number++)), WriteStatus::kOk);
  }
  ASSERT_EQ((*output)->Close(), WriteStatus::kOk);
  std::map<std::string, std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
    if (!entry.is_regular_file()) continue;
    files[entry.path().lexically_relative(folder.path("out"))] = ScratchFolder::Read(entry.path());
  }
  EXPECT_THAT(files, ElementsAre(Pair("_/_/c.txt.csv", "h\n2"), Pair("a.txt-2-2.csv", "h\n5"),
                                 Pair("a.txt-2.csv", "h\n3"), Pair("a.txt-3.csv", "h\n4"),
                                 Pair("a.txt.csv", "h\n0"), Pair("abs/b.txt.csv", "h\n1"),
                                 Pair("document.csv", "h\n6"), Pair("stdin.csv", "h\n7"),
                                 Pair("x/y_.csv", "h\n8")));
}

TEST(FolderOutputTest, ReportsAFolderThatIsAFile) {
  const ScratchFolder folder;
  const std::string file = folder.Write("file", "x");
  const Result<std::unique_ptr<Output>> output = FolderOutput(file + "/out", ".txt", "");
  ASSERT_FALSE(output.has_value());
  EXPECT_THAT(output.error().message, HasSubstr("Not a directory"));
}

TEST(ReadPackFilesTest, ReadsEveryFileByItsPathBelowTheFolder) {
  const ScratchFolder folder;
  folder.Write("settings.toml", "s");
  folder.Write("attribute/direct.rules", "r");
  folder.Write("README.md", "not a rule");
  folder.Write(".git/config", "hidden");
  const Result<PackFiles> files = ReadPackFiles(folder.path() + "/");
  ASSERT_TRUE(files.has_value());
  EXPECT_THAT(*files, ElementsAre(Pair("attribute/direct.rules", "r"), Pair("settings.toml", "s")));
}

TEST(ReadPackFilesTest, ReportsAMissingAndAnEmptyFolder) {
  const ScratchFolder folder;
  EXPECT_EQ(ReadPackFiles(folder.path("none")).error().message,
            folder.path("none") + ": No such file or directory");
  EXPECT_THAT(ReadPackFiles(folder.path()).error().message, HasSubstr("no rule files"));
}

}  // namespace
}  // namespace whosaid
