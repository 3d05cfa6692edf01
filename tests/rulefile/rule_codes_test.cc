// Every code that a fault can have is in the reference and in a test that holds its exact words.
#include <gtest/gtest.h>
#include <re2/re2.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace whosaid {
namespace {

std::string Read(const std::filesystem::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> Codes() {
  const std::string header = Read(WHOSAID_SOURCE_DIR "/pipeline/rulefile/rule_error.h");
  re2::StringPiece rest(header);
  std::vector<std::string> codes;
  for (std::string code; RE2::FindAndConsume(&rest, R"re("(R\d\d\d)")re", &code);) {
    codes.push_back(code);
  }
  return codes;
}

TEST(RuleCodes, AreInTheReference) {
  const std::string reference = Read(WHOSAID_SOURCE_DIR "/rules/README.md");
  for (const std::string& code : Codes()) {
    EXPECT_NE(reference.find("| " + code + " |"), std::string::npos) << code;
  }
}

TEST(RuleCodes, HaveTestsOfTheirWords) {
  std::string tests;
  for (const char* const folder : {"rulefile", "regress"}) {
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(WHOSAID_SOURCE_DIR "/tests/") + folder)) {
      if (entry.path().extension() == ".cc") tests += Read(entry.path());
    }
  }
  ASSERT_GE(Codes().size(), 43U);
  for (const std::string& code : Codes()) {
    EXPECT_NE(tests.find("[" + code + "]: "), std::string::npos) << code;
  }
}

}  // namespace
}  // namespace whosaid
