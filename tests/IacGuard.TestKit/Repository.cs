namespace IacGuard.TestKit;

/// <summary>Folders of the checkout that the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder that holds IacGuard.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the folder <c>shared</c> beside the repository; it may be absent.</summary>
    public static string Shared(params string[] parts) => Path.Combine([Path.GetDirectoryName(Root)!, "shared", .. parts]);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "IacGuard.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
