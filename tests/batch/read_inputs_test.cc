#include "batch/read_inputs.h"

#include <archive.h>
#include <archive_entry.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "batch/file_type.h"
#include "batch/scratch_folder.h"

namespace whosaid {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::vector<Input> Read(const std::vector<std::string>& paths) {
  std::vector<Input> inputs;
  EXPECT_TRUE(ReadInputs(paths, {}, [&](Input input) {
    inputs.push_back(std::move(input));
    return true;
  }));
  return inputs;
}

// "name=bytes" of each, the scratch folder's own path left out; "name!reason" of a failure.
std::vector<std::string> Names(const std::vector<Input>& inputs, const ScratchFolder& folder) {
  std::vector<std::string> names;
  for (const Input& input : inputs) {
    std::string name = input.name;
    if (name.starts_with(folder.path())) name.erase(0, folder.path().size() + 1);
    names.push_back(name + (input.kind == InputKind::kFailure ? "!" : "=") + input.bytes);
  }
  return names;
}

struct Member {
  std::string name;
  std::string bytes;
};

void WriteArchive(const std::string& path, const std::vector<Member>& members, bool zip,
                  int filter = ARCHIVE_FILTER_NONE) {
  archive* handle = archive_write_new();
  if (zip) {
    archive_write_set_format_zip(handle);
  } else {
    archive_write_set_format_gnutar(handle);
  }
  archive_write_add_filter(handle, filter);
  ASSERT_EQ(archive_write_open_filename(handle, path.c_str()), ARCHIVE_OK);
  for (const Member& member : members) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, member.name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(member.bytes.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    ASSERT_EQ(archive_write_header(handle, entry), ARCHIVE_OK) << archive_error_string(handle);
    archive_write_data(handle, member.bytes.data(), member.bytes.size());
    archive_entry_free(entry);
  }
  archive_write_close(handle);
  archive_write_free(handle);
}

void WriteCompressed(const std::string& path, const std::string& bytes, int filter) {
  archive* handle = archive_write_new();
  archive_write_set_format_raw(handle);
  archive_write_add_filter(handle, filter);
  ASSERT_EQ(archive_write_open_filename(handle, path.c_str()), ARCHIVE_OK);
  archive_entry* entry = archive_entry_new();
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_write_header(handle, entry);
  archive_write_data(handle, bytes.data(), bytes.size());
  archive_entry_free(entry);
  archive_write_close(handle);
  archive_write_free(handle);
}

TEST(FileTypeTest, GoesByTheName) {
  EXPECT_EQ(FileTypeOf("a/b.TXT"), FileType::kText);
  EXPECT_EQ(FileTypeOf("b.md"), FileType::kText);
  EXPECT_EQ(FileTypeOf("b.jsonl"), FileType::kJsonLines);
  EXPECT_EQ(FileTypeOf("b.tar.gz"), FileType::kArchive);
  EXPECT_EQ(FileTypeOf("b.jsonl.gz"), FileType::kCompressed);
  EXPECT_EQ(WithoutCompression("b.jsonl.gz"), "b.jsonl");
  EXPECT_EQ(WithoutCompression("b.txt"), "b.txt");
  EXPECT_EQ(FileTypeOf(".txt"), FileType::kOther);
  EXPECT_EQ(FileTypeOf("Makefile"), FileType::kOther);
}

TEST(ReadInputsTest, ReadsAnyNamedFile) {
  const ScratchFolder folder;
  const std::string odd = folder.Write("story.draft", "one");
  const std::string empty = folder.Write("empty.txt", "");
  EXPECT_THAT(Names(Read({odd, empty}), folder), ElementsAre("story.draft=one", "empty.txt="));
}

TEST(ReadInputsTest, WalksFoldersInSortedOrder) {
  const ScratchFolder folder;
  for (const char* name : {"b.txt", "a/z.md", "a/c.text", "c.html", ".hidden.txt", ".git/x.txt",
                           "a/B.txt", "d/nothing.png"}) {
    folder.Write(name, name);
  }
  EXPECT_THAT(Names(Read({folder.path() + "/"}), folder),
              ElementsAre("a/B.txt=a/B.txt", "a/c.text=a/c.text", "a/z.md=a/z.md", "b.txt=b.txt"));
}

TEST(ReadInputsTest, WalksEachFolderOnceWhateverLinksLeadToIt) {
  const ScratchFolder folder;
  folder.Write("a/x.txt", "x");
  namespace fs = std::filesystem;
  fs::create_directory_symlink("..", folder.path("a/up"));
  fs::create_directory_symlink("a", folder.path("b"));
  fs::create_symlink("loop", folder.path("loop"));
  fs::create_symlink("nowhere", folder.path("dangling.txt"));
  fs::create_symlink("a/x.txt", folder.path("y.txt"));
  EXPECT_THAT(Names(Read({folder.path()}), folder), ElementsAre("a/x.txt=x", "y.txt=x"));
}

TEST(ReadInputsTest, LeavesPipesInFoldersAlone) {
  const ScratchFolder folder;
  folder.Write("a.txt", "a");
  ASSERT_EQ(::mkfifo(folder.path("pipe.txt").c_str(), 0600), 0);
  EXPECT_THAT(Names(Read({folder.path()}), folder), ElementsAre("a.txt=a"));
}

TEST(ReadInputsTest, ReportsWhatIsNotThereAndGoesOn) {
  const ScratchFolder folder;
  const std::string there = folder.Write("there.txt", "x");
  std::filesystem::create_directory(folder.path("void"));
  EXPECT_THAT(Names(Read({folder.path("missing.txt"), folder.path("void"), there}), folder),
              ElementsAre("missing.txt!No such file or directory",
                          "void!nothing to read in this folder, which is searched for .txt .text "
                          ".md .jsonl .ndjson, archives and compressed files",
                          "there.txt=x"));
}

TEST(ReadInputsTest, ReportsWhatMayNotBeRead) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  const ScratchFolder folder;
  const std::string file = folder.Write("secret.txt", "x");
  ASSERT_EQ(::chmod(file.c_str(), 0), 0);
  EXPECT_THAT(Names(Read({folder.path()}), folder), ElementsAre("secret.txt!Permission denied"));
}

TEST(ReadInputsTest, ReadsJsonLinesInWholeLines) {
  const ScratchFolder folder;
  const std::vector<Input> inputs = Read({folder.Write("a.jsonl", "{}\n{}")});
  ASSERT_EQ(inputs.size(), 1U);
  EXPECT_EQ(inputs[0].kind, InputKind::kJsonLines);
  EXPECT_EQ(inputs[0].bytes, "{}\n{}");
}

TEST(ReadInputsTest, ReadsArchivesInTheirOwnOrder) {
  const std::vector<Member> members = {{"b.txt", "bee"},        {"./a/caf\u00e9.md", "a"},
                                       {"x.png", "picture"},    {"__MACOSX/b.txt", "resource"},
                                       {"lines.jsonl", "{}\n"}, {"../out.txt", "o"}};
  const ScratchFolder folder;
  for (const auto& [name, zip, filter] : {std::tuple{"n.zip", true, ARCHIVE_FILTER_NONE},
                                          {"n.tar", false, ARCHIVE_FILTER_NONE},
                                          {"n.tar.gz", false, ARCHIVE_FILTER_GZIP},
                                          {"n.tar.zst", false, ARCHIVE_FILTER_ZSTD}}) {
    WriteArchive(folder.path(name), members, zip, filter);
    const std::string prefix = std::string(name) + "/";
    EXPECT_THAT(Names(Read({folder.path(name)}), folder),
                ElementsAre(prefix + "b.txt=bee", prefix + "a/caf\u00e9.md=a",
                            prefix + "lines.jsonl={}\n", prefix + "../out.txt=o"));
  }
}

TEST(ReadInputsTest, SaysWhatIsCompressedByItsNameAlone) {
  const ScratchFolder folder;
  const std::string path = folder.Write("a.txt.gz", "no gzip at all");
  const std::vector<Input> inputs = Read({path});
  ASSERT_EQ(inputs.size(), 1U);
  EXPECT_EQ(inputs[0].kind, InputKind::kFailure);
  EXPECT_EQ(inputs[0].bytes, "not compressed, or damaged from its first bytes on");
}

TEST(ReadInputsTest, ReadsCompressedFiles) {
  const ScratchFolder folder;
  WriteCompressed(folder.path("a.txt.gz"), "text", ARCHIVE_FILTER_GZIP);
  WriteCompressed(folder.path("b.jsonl.zst"), "{}\n", ARCHIVE_FILTER_ZSTD);
  WriteCompressed(folder.path("c.png.gz"), "picture", ARCHIVE_FILTER_GZIP);
  const std::vector<Input> inputs = Read({folder.path()});
  EXPECT_THAT(Names(inputs, folder), ElementsAre("a.txt.gz=text", "b.jsonl.zst={}\n"));
  EXPECT_EQ(inputs[1].kind, InputKind::kJsonLines);
}

TEST(ReadInputsTest, ReportsBrokenArchives) {
  const ScratchFolder folder;
  std::string incompressible(1000000, ' ');
  std::mt19937 random(13);
  for (char& byte : incompressible) byte = static_cast<char>('a' + random() % 26);
  WriteArchive(folder.path("whole.tar.gz"), {{"a.txt", incompressible}}, false,
               ARCHIVE_FILTER_GZIP);
  const std::string whole = ScratchFolder::Read(folder.path("whole.tar.gz"));
  const std::string cut = folder.Write("cut.tar.gz", whole.substr(0, whole.size() / 2));
  const std::string fake = folder.Write("fake.zip", "This is no archive at all.");
  const std::vector<Input> inputs = Read({cut, fake, folder.path("missing.zip")});
  ASSERT_EQ(inputs.size(), 3U);
  for (const Input& input : inputs) {
    EXPECT_EQ(input.kind, InputKind::kFailure) << input.name;
    EXPECT_NE(input.bytes, "");
  }
  EXPECT_THAT(inputs[0].name, HasSubstr("cut.tar.gz/a.txt"));
}

TEST(ReadInputsTest, ReportsArchivesWithoutText) {
  const ScratchFolder folder;
  WriteArchive(folder.path("p.zip"), {{"x.png", "picture"}}, true);
  EXPECT_THAT(Names(Read({folder.path("p.zip")}), folder),
              ElementsAre("p.zip!no .txt .text .md .jsonl .ndjson file in this archive"));
}

TEST(ReadInputsTest, StopsWhenNoMoreIsWanted) {
  const ScratchFolder folder;
  folder.Write("a.txt", "a");
  folder.Write("b.txt", "b");
  int taken = 0;
  EXPECT_FALSE(ReadInputs({folder.path(), folder.path()}, {}, [&](const Input& /*input*/) {
    ++taken;
    return false;
  }));
  EXPECT_EQ(taken, 1);
}

}  // namespace
}  // namespace whosaid
