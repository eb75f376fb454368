namespace IacGuard.Dev;

/// <summary>Finds this repository's files from wherever the tool runs.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>IacGuard.sln</c>, searched upward from the working directory, then from the tool itself.</summary>
    /// <exception cref="DirectoryNotFoundException">Neither lies in a clone of the repository.</exception>
    public static string Root { get; } =
        FindUpward(Environment.CurrentDirectory) ?? FindUpward(AppContext.BaseDirectory)
        ?? throw new DirectoryNotFoundException("IacGuard.sln is in no folder above the working directory");

    private static string? FindUpward(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "IacGuard.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
