using Amazon.CDK.AWS.EFS;

public class Everybody : Stack
{
    public Everybody(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFileSystem(this, "Files", new CfnFileSystemProps
        {
            FileSystemPolicy = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = {|IG1054:"*"|},
                    },
                    ["Action"] = "elasticfilesystem:ClientMount",
                } },
            },
        });
    }
}

public class ThroughMountTargetsAsTheCDKWritesIt : Stack
{
    public ThroughMountTargetsAsTheCDKWritesIt(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFileSystem(this, "Files", new CfnFileSystemProps
        {
            FileSystemPolicy = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "*",
                    },
                    ["Action"] = new[] { "elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite" },
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["Bool"] = new Dictionary<string, object>
                        {
                            ["elasticfilesystem:AccessedViaMountTarget"] = "true",
                        },
                    },
                } },
            },
        });
    }
}
