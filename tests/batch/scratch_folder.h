// A folder for one test, gone when the test is.
#ifndef WHOSAID_TESTS_BATCH_SCRATCH_FOLDER_H_
#define WHOSAID_TESTS_BATCH_SCRATCH_FOLDER_H_

#include <gtest/gtest.h>
#include <stdlib.h>  // NOLINT(modernize-deprecated-headers): mkdtemp is in no other

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace whosaid {

class ScratchFolder {
 public:
  ScratchFolder() {
    std::string pattern = testing::TempDir() + "whosaid-XXXXXX";
    path_ = ::mkdtemp(pattern.data());
  }
  ~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  [[nodiscard]] std::string path(const std::string& name) const { return path_ + "/" + name; }
  [[nodiscard]] const std::string& path() const { return path_; }

  // Writes a file, the folders above it too; its path.
  std::string Write(const std::string& name, const std::string& bytes) const {
    const std::filesystem::path file = path(name);
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file.string();
  }

  [[nodiscard]] static std::string Read(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

 private:
  std::string path_;
};

}  // namespace whosaid

#endif  // WHOSAID_TESTS_BATCH_SCRATCH_FOLDER_H_
