// Where the project's own files stand, for tests that read them.
#pragma once

#include <string>

/// The path of a file or folder of the project: "examples/minimal/campaign.yaml".
std::string in_project(const std::string& path);
