// SPDX-License-Identifier: Apache-2.0
#include "core/store/disk.h"

#include <sys/vfs.h>

namespace merhan::store {

std::string_view networkDiskName(std::uint32_t magic)
{
    // statfs(2) and linux/magic.h, the kernel's and not the program's names.
    switch (magic) {
    case 0x6969U:
        return "NFS";
    case 0x517BU:
    case 0xFF534D42U:
    case 0xFE534D42U:
        return "SMB";
    case 0x65735546U:
        return "FUSE";
    case 0x01021997U:
        return "9P";
    case 0x00C36400U:
        return "Ceph";
    case 0x5346414FU:
    case 0x6B414653U:
        return "AFS";
    case 0x0BD00BD0U:
        return "Lustre";
    case 0x47504653U:
        return "GPFS";
    case 0x19830326U:
        return "BeeGFS";
    default:
        return "";
    }
}

std::string_view networkDiskOf(const std::filesystem::path &path)
{
    const auto folder =
        path.parent_path().empty() ? std::filesystem::path(".") : path.parent_path();
    struct statfs disk = {};
    if (statfs(folder.c_str(), &disk) != 0)
        return "";
    return networkDiskName(static_cast<std::uint32_t>(disk.f_type));
}

} // namespace merhan::store
